package org.alongside.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.facts.Fact;
import org.alongside.facts.History;
import org.alongside.participation.Attempt;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;

/** The accounts to which somebody's word is asked. */
record Unsettled(History history, PlaceHolders holders, Thresholds thresholds) {

  /** To say yes: what waits. With the side on which this person answers, or why they can't. */
  Attempt<Answering> toConfirm(Actor actor, ProjectId project, UUID id) {
    return find(recorded(project).waiting(), actor, project, id);
  }

  /** To say no: also to what counts already, for one person's yes is not that of all others. */
  Attempt<Answering> toContradict(Actor actor, ProjectId project, UUID id) {
    var recorded = recorded(project);
    var open = new ArrayList<>(recorded.waiting());
    open.addAll(recorded.agreed());
    return find(open, actor, project, id);
  }

  private Recorded recorded(ProjectId project) {
    return Recorded.of(
        history.ofKinds(project.value(), PromiseCheck.kinds()), thresholds.history());
  }

  private Attempt<Answering> find(List<Fact> open, Actor actor, ProjectId project, UUID id) {
    var account = open.stream().filter(fact -> fact.id().equals(id)).findFirst();
    if (account.isEmpty()) {
      return Attempt.refused(EvaluationReason.NOT_WAITING);
    }
    var side = Optional.ofNullable(holders.voting(project).get(actor.personOrThrow()));
    var whyNot = ConfirmFact.whyNot(actor, side, account.get());
    return whyNot.isPresent()
        ? Attempt.refused(whyNot.get())
        : Attempt.done(new Answering(account.get(), side.orElse(null)));
  }
}
