package org.alongside.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.decisions.DecisionFact;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.facts.Facts;
import org.alongside.facts.History;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.Project;

/**
 * Says which decision on the list of those that matter a joint decision takes. Any partner may say
 * it, and say it again when it was wrong: all of it stays in the record.
 */
public final class NameListedDecision {

  private final History history;
  private final PlaceHolders holders;
  private final Facts facts;

  public NameListedDecision(History history, PlaceHolders holders, Facts facts) {
    this.history = history;
    this.holders = holders;
    this.facts = facts;
  }

  /** Which decision takes which item of the list. */
  public record Naming(UUID decision, UUID listed) {}

  public Attempt<Naming> name(Actor actor, Project project, Naming naming, Instant now) {
    var side = Optional.ofNullable(holders.voting(project.id()).get(actor.personOrThrow()));
    if (side.isEmpty()) {
      return Attempt.refused(EvaluationReason.HOLDS_NO_PLACE);
    }
    if (project.mandate().known(naming.listed()).isEmpty() || !decidedHere(project, naming)) {
      return Attempt.refused(EvaluationReason.NOT_ON_THE_LIST);
    }
    facts.record(fact(actor, project, side.get(), naming, now));
    return Attempt.done(naming);
  }

  private boolean decidedHere(Project project, Naming naming) {
    return history.ofKinds(project.id().value(), List.of(DecisionFact.OPENED.code())).stream()
        .anyMatch(fact -> fact.where().subject().equals(naming.decision()));
  }

  private static Fact fact(Actor actor, Project project, Side side, Naming naming, Instant now) {
    return new Fact(
        FactId.at(now),
        EvaluationFact.LISTED_DECISION_NAMED.code(),
        actor.who(side),
        Fact.Where.in(project.id().value(), "decision", naming.decision()),
        Here.day(now),
        now,
        Audience.PUBLIC,
        Map.of("mandate", naming.listed().toString()));
  }
}
