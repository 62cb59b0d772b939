package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.alongside.decisions.storage.StoredDecision.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Answers;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.Given;
import org.alongside.decisions.Response;
import org.alongside.facts.Channel;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may enter an answer that came in by phone or on paper, and for whom. */
class EnteredForTest {

  private final StoredDecision stored = new StoredDecision(3, 3);
  private final DecisionId id = stored.opened(StoredDecision.majority());

  @AfterEach
  void drop() {
    stored.close();
  }

  private Attempt<Response> entered(Actor by, Side side) {
    var given = new Given(1, Answer.AGREE, null, new Given.EnteredFor(by, Channel.PHONE, true));
    var person = stored.of(side).getLast();
    return stored.within(() -> stored.verb(CastResponse.class).cast(id, person, given, MEANWHILE));
  }

  private void refused(Actor by, Side side) {
    assertThat(reasons(entered(by, side))).containsExactly(DecisionReason.NOT_YOURS_TO_ENTER);
    assertThat(stored.verb(Answers.class).latest(id, 1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void coChairEntersForTheirOwnGroupAndNeverForTheOther(Side side) {
    var chair = Actor.of(stored.chair(side));
    refused(chair, side.other());
    assertThat(done(entered(chair, side)).enteredBy()).isEqualTo(chair.person());
  }

  @ParameterizedTest
  @EnumSource
  void coOrdinatorEntersForEveryoneButThoseOnTheOtherSideOfTheirOwnPlace(Side side) {
    var withPlace = Actor.of(stored.of(side).getFirst(), Role.CO_ORDINATOR);
    refused(withPlace, side.other());
    done(entered(Actor.of(PersonId.random(), Role.CO_ORDINATOR), side));
  }

  @ParameterizedTest
  @EnumSource
  void whoGivesTheirPlaceBackIsStillAskedThereAndEntersForNobodyOnTheOtherSide(Side side) {
    var asked = stored.of(side).get(1);
    var coOrdinator = Actor.of(asked, Role.CO_ORDINATOR);
    stored.leaves(asked);
    refused(coOrdinator, side.other());
    done(entered(coOrdinator, side));
  }

  @Test
  void nobodyElseEntersAnything() {
    refused(Actor.of(stored.of(Side.LIVED).get(1)), Side.LIVED);
    refused(Actor.of(PersonId.random(), Role.PROJECT_LEAD), Side.LIVED);
    refused(Actor.acting(PersonId.random(), stored.chair(Side.LIVED)), Side.LIVED);
  }
}
