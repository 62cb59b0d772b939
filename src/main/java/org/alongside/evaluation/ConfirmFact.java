package org.alongside.evaluation;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.Facts;
import org.alongside.facts.History;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Says that something recorded late, or recorded for somebody, was so. The person concerned or the
 * host says it, or somebody of the other group; never who recorded it.
 */
public final class ConfirmFact {

  private final History history;
  private final PlaceHolders holders;
  private final Thresholds thresholds;
  private final Facts facts;

  public ConfirmFact(History history, PlaceHolders holders, Thresholds thresholds, Facts facts) {
    this.history = history;
    this.holders = holders;
    this.thresholds = thresholds;
    this.facts = facts;
  }

  public Attempt<Fact> confirm(Actor actor, ProjectId project, UUID id, Instant now) {
    var recorded = history.ofKinds(project.value(), PromiseCheck.kinds());
    var waiting =
        Recorded.of(recorded, thresholds.history()).waiting().stream()
            .filter(fact -> fact.id().equals(id))
            .findFirst();
    if (waiting.isEmpty()) {
      return Attempt.refused(EvaluationReason.NOT_WAITING);
    }
    var side = Optional.ofNullable(holders.voting(project).get(actor.personOrThrow()));
    var whyNot = whyNot(actor, side, waiting.get());
    if (whyNot.isPresent()) {
      return Attempt.refused(whyNot.get());
    }
    facts.record(confirmation(actor, project, side, waiting.get(), now));
    return Attempt.done(waiting.get());
  }

  /** Why this person can't confirm it; empty when they can. */
  public static Optional<EvaluationReason> whyNot(Actor actor, Optional<Side> side, Fact fact) {
    if (recordedBy(fact, actor.person()) || recordedBy(fact, actor.enteredBy())) {
      return Optional.of(EvaluationReason.RECORDED_IT_YOURSELF);
    }
    var concerns = fact.details().get("concerns");
    var concerned = concerns != null && concerns.equals(String.valueOf(actor.person()));
    return concerned || side.filter(recorder(fact).other()::equals).isPresent()
        ? Optional.empty()
        : Optional.of(EvaluationReason.NOT_YOURS_TO_CONFIRM);
  }

  private static boolean recordedBy(Fact fact, @Nullable PersonId person) {
    return person != null
        && (person.value().equals(fact.who().actor())
            || person.value().equals(fact.who().enteredBy()));
  }

  /** Whoever holds no place records for the organisation, which is the learnt side's word. */
  private static Side recorder(Fact fact) {
    var side = fact.who().side();
    return side == null ? Side.LEARNT : side;
  }

  private static Fact confirmation(
      Actor actor, ProjectId project, Optional<Side> side, Fact fact, Instant now) {
    return new Fact(
        FactId.at(now),
        EvaluationFact.CONFIRMED.code(),
        actor.who(side.orElse(null)),
        Fact.Where.in(project.value(), "fact", fact.id()),
        Here.day(now),
        now,
        Audience.PUBLIC,
        Map.of("kind", fact.kind()));
  }
}
