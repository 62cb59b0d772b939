package org.alongside.evaluation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.facts.History;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Says that something recorded late, recorded for somebody or told of both sides, was so. The
 * person concerned or the host says it, or somebody of the other side; never who recorded it.
 */
public final class ConfirmFact {

  private final Unsettled unsettled;
  private final Facts facts;

  public ConfirmFact(History history, PlaceHolders holders, Thresholds thresholds, Facts facts) {
    this.unsettled = new Unsettled(history, holders, thresholds);
    this.facts = facts;
  }

  public Attempt<Fact> confirm(Actor actor, ProjectId project, UUID id, Instant now) {
    return switch (unsettled.toConfirm(actor, project, id)) {
      case Attempt.Done<Answering>(var answering) -> {
        facts.record(answering.fact(actor, project, EvaluationFact.CONFIRMED, now));
        yield Attempt.done(answering.account());
      }
      case Attempt.Refused<Answering>(var reasons) -> Attempt.refused(reasons);
      case Attempt.Overtaken<Answering> _ -> Attempt.overtaken();
    };
  }

  /** Why this person can't say whether it was so; empty when they can. */
  public static Optional<EvaluationReason> whyNot(Actor actor, Optional<Side> side, Fact fact) {
    if (recordedBy(fact, actor.person()) || recordedBy(fact, actor.enteredBy())) {
      return Optional.of(EvaluationReason.RECORDED_IT_YOURSELF);
    }
    return concerns(fact, actor.person())
            || side.filter(Recorded.accountOf(fact).other()::equals).isPresent()
        ? Optional.empty()
        : Optional.of(EvaluationReason.NOT_YOURS_TO_CONFIRM);
  }

  /** Nobody can be named as the one whose word makes it an act of both sides. */
  private static boolean concerns(Fact fact, @Nullable PersonId person) {
    var concerns = fact.details().get("concerns");
    return !Recorded.actOfBoth(fact)
        && person != null
        && concerns != null
        && concerns.equals(person.value().toString());
  }

  private static boolean recordedBy(Fact fact, @Nullable PersonId person) {
    return person != null
        && (person.value().equals(fact.who().actor())
            || person.value().equals(fact.who().enteredBy()));
  }
}
