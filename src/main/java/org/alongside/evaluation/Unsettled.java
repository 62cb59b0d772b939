package org.alongside.evaluation;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.History;
import org.alongside.participation.Attempt;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;

/** The accounts that wait for somebody's word. */
record Unsettled(History history, PlaceHolders holders, Thresholds thresholds) {

  /** The account, and on which side this person answers it; or why they can't. */
  Attempt<Answering> find(Actor actor, ProjectId project, UUID id) {
    var recorded = history.ofKinds(project.value(), PromiseCheck.kinds());
    var waiting =
        Recorded.of(recorded, thresholds.history()).waiting().stream()
            .filter(fact -> fact.id().equals(id))
            .findFirst();
    if (waiting.isEmpty()) {
      return Attempt.refused(EvaluationReason.NOT_WAITING);
    }
    var side = Optional.ofNullable(holders.voting(project).get(actor.personOrThrow()));
    var whyNot = ConfirmFact.whyNot(actor, side, waiting.get());
    return whyNot.isPresent()
        ? Attempt.refused(whyNot.get())
        : Attempt.done(new Answering(waiting.get(), side.orElse(null)));
  }
}
