package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.NOW;
import static org.alongside.decisions.storage.StoredDecision.OPENS;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.participation.Side;
import org.alongside.partnerships.Business;
import org.alongside.partnerships.Business.Waits;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the partners' room shows of decisions. */
class DecisionsInTheRoomTest {

  private final StoredDecision stored = new StoredDecision(2, 2);
  private final Business room = new DecisionsInTheRoom(stored.sql);

  @AfterEach
  void drop() {
    stored.close();
  }

  @Test
  void a_decision_comes_is_open_and_waits_for_those_asked_until_they_answer() {
    var reader = stored.chair(Side.LIVED);
    var id = stored.announced(majority());
    assertThat(only(reader).state()).isEqualTo(Business.State.COMING);
    assertThat(only(reader).at()).isEqualTo(OPENS);
    assertThat(only(reader).waitsForReader()).isFalse();
    done(stored.opens(id, OPENS));
    assertThat(only(reader).state()).isEqualTo(Business.State.OPEN);
    assertThat(only(reader).at()).isEqualTo(CLOSES);
    assertThat(only(reader).waitsForReader()).isTrue();
    assertThat(only(PersonId.random()).waitsForReader()).isFalse();
    assertThat(room.of(stored.partnership, null, NOW).getFirst().waitsForReader()).isFalse();
    done(stored.answers(id, reader, Answer.AGREE, MEANWHILE));
    assertThat(only(reader).waitsForReader()).isFalse();
    assertThat(only(stored.chair(Side.LEARNT)).waitsForReader()).isTrue();
    done(stored.closes(id, CLOSES));
    assertThat(only(reader).state()).isEqualTo(Business.State.DECIDED);
    assertThat(only(reader).path()).isEqualTo("/decisions/" + id.value());
    assertThat(room.of(PartnershipId.random(), reader, NOW)).isEmpty();
  }

  @Test
  void what_is_to_open_too_soon_says_when_it_really_opens_until_everyone_agrees_to_less_time() {
    var soon = new Timetable(NOW.plus(Duration.ofDays(1)), NOW.plus(Duration.ofDays(2)), null);
    var proposal = new Proposal("Shall we meet tomorrow?", "It is urgent.", List.of());
    var id = stored.announced(done(Terms.of(proposal, majority(), soon, 5)));
    var register = new DecisionLines(stored.sql);
    var opens = soon.withTimeFrom(NOW).opens();
    assertThat(opens).isAfter(soon.opens());
    assertThat(only(stored.chair(Side.LIVED)).at()).isEqualTo(opens);
    assertThat(register.of(stored.partnership).getFirst().dates().opens()).isEqualTo(opens);
    assertThat(only(stored.chair(Side.LIVED)).waits()).isEqualTo(Waits.AGREE_TO_LESS_TIME);
    assertThat(only(stored.of(Side.LEARNT).getLast()).waits()).isEqualTo(Waits.AGREE_TO_LESS_TIME);
    assertThat(only(PersonId.random()).waits()).isNull();
    stored.everyoneWaives(id);
    assertThat(only(stored.chair(Side.LIVED)).waits()).isNull();
    assertThat(only(stored.chair(Side.LIVED)).at()).isEqualTo(soon.opens());
    assertThat(register.of(stored.partnership).getFirst().dates().opens()).isEqualTo(soon.opens());
  }

  @Test
  void a_draft_waits_for_the_co_chair_of_the_other_group_once_one_has_agreed() {
    var id = stored.drafted(StoredDecision.terms(majority()));
    assertThat(only(stored.chair(Side.LIVED)).waitsForReader()).isFalse();
    stored.agreedToOpen(id, Side.LIVED, NOW);
    assertThat(only(stored.chair(Side.LEARNT)).waitsForReader()).isTrue();
    assertThat(only(stored.chair(Side.LIVED)).waitsForReader()).isFalse();
    assertThat(only(stored.of(Side.LEARNT).getLast()).waitsForReader()).isFalse();
  }

  @Test
  void what_a_former_co_chair_agreed_waits_for_nobody_and_a_successor_has_yet_to_agree() {
    var id = stored.drafted(StoredDecision.terms(majority()));
    var learnt = stored.chair(Side.LEARNT);
    stored.agreedToOpen(id, Side.LIVED, NOW);
    assertThat(only(learnt).waitsForReader()).isTrue();
    var successor = stored.of(Side.LIVED).getLast();
    stored.chairs(successor, Side.LIVED);
    assertThat(only(learnt).waitsForReader()).isFalse();
    stored.agreedToOpen(id, Side.LEARNT, NOW);
    assertThat(only(successor).waitsForReader()).isTrue();
    assertThat(only(learnt).waitsForReader()).isFalse();
  }

  @Test
  void a_change_waits_for_the_co_chairs_and_an_answer_for_the_others() {
    var id = stored.opened(new Method.NoObjections());
    var proposal = new Proposal("Shall we open on Sundays?", "It is better.", List.of());
    var by = stored.of(Side.LIVED).getLast();
    var closes = CLOSES.plus(Duration.ofDays(7));
    done(
        stored.within(() ->
            stored
                .verb(AmendProposal.class)
                .amend(id, Actor.of(by), proposal, closes, Set.of(), MEANWHILE)));
    assertThat(only(stored.chair(Side.LIVED)).waits()).isEqualTo(Waits.AGREE_TO_CHANGE);
    assertThat(only(by).waits()).isEqualTo(Waits.ANSWER);
    done(stored.agreesToAmend(id, stored.chair(Side.LIVED)));
    assertThat(only(stored.chair(Side.LIVED)).waits()).isEqualTo(Waits.ANSWER);
    assertThat(only(stored.chair(Side.LEARNT)).waits()).isEqualTo(Waits.AGREE_TO_CHANGE);
  }

  private Business.Item only(PersonId reader) {
    var items = room.of(stored.partnership, reader, NOW);
    assertThat(items).hasSize(1);
    return items.getFirst();
  }
}
