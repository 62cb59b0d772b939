package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.CLOSES;
import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.NOW;
import static org.alongside.decisions.storage.StoredDecision.OPENS;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.majority;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.decisions.Answer;
import org.alongside.participation.Side;
import org.alongside.partnerships.Business;
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

  private Business.Item only(PersonId reader) {
    var items = room.of(stored.partnership, reader, NOW);
    assertThat(items).hasSize(1);
    return items.getFirst();
  }
}
