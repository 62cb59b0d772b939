package org.alongside.decisions.storage;

import static org.alongside.decisions.storage.StoredDecision.MEANWHILE;
import static org.alongside.decisions.storage.StoredDecision.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.decisions.AgreeToAmend;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Answers;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody says counts only for the text that they saw. */
class SeenTextTest {

  private static final Instant NEXT_CLOSE = Instant.parse("2027-03-24T10:00:00Z");

  private final StoredDecision stored = new StoredDecision(3, 3);
  private final DecisionId id = stored.opened(new Method.NoObjections());
  private final PersonId partner = stored.of(Side.LIVED).getLast();

  @AfterEach
  void drop() {
    stored.close();
  }

  private UUID waits(String question) {
    var amend = stored.verb(AmendProposal.class);
    var other = new Proposal(question, "", List.of());
    var by = Actor.of(partner);
    done(stored.within(() -> amend.amend(id, by, other, NEXT_CLOSE, Set.of(), MEANWHILE)));
    return Objects.requireNonNull(stored.open(id).pending()).id();
  }

  private void amended() {
    waits("Shall we open on Sundays?");
    for (var side : Side.values()) {
      done(stored.agreesToAmend(id, stored.chair(side)));
    }
  }

  @Test
  void coChairAgreesToTheChangeThatTheyReadAndNotToOneThatTookItsPlace() {
    var read = waits("Shall we open every other Saturday?");
    var decline = stored.verb(AgreeToAmend.class);
    var lived = stored.chair(Side.LIVED);
    done(stored.within(() -> decline.decline(id, read, lived, MEANWHILE)));
    var other = waits("Shall we close on Mondays?");
    for (var side : Side.values()) {
      assertThat(stored.agreesToAmend(id, read, stored.chair(side)))
          .isInstanceOf(Attempt.Overtaken.class);
    }
    assertThat(stored.within(() -> decline.decline(id, read, lived, MEANWHILE)))
        .isInstanceOf(Attempt.Overtaken.class);
    var waiting = Objects.requireNonNull(stored.open(id).pending());
    assertThat(waiting.id()).isEqualTo(other);
    assertThat(waiting.agreed().sides()).isEmpty();
  }

  @Test
  void answerToTheTextOfAnotherRoundIsNoneToThisOne() {
    amended();
    for (int other : new int[] {0, 1, 3}) {
      assertThat(stored.answers(id, other, partner, Answer.NO_OBJECTION, null, MEANWHILE))
          .isInstanceOf(Attempt.Overtaken.class);
    }
    var answers = stored.verb(Answers.class);
    assertThat(answers.latest(id, 1)).isEmpty();
    assertThat(answers.latest(id, 2)).isEmpty();
    done(stored.answers(id, 2, partner, Answer.NO_OBJECTION, null, MEANWHILE));
    assertThat(answers.latest(id, 2)).hasSize(1);
  }
}
