package org.alongside.evaluation;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactId;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.projects.ProjectId;
import org.jspecify.annotations.Nullable;

/** Somebody says whether what another recorded was so. */
record Answering(Fact account, @Nullable Side side) {

  Fact fact(Actor actor, ProjectId project, EvaluationFact kind, Instant now) {
    return new Fact(
        FactId.at(now),
        kind.code(),
        actor.who(side),
        Fact.Where.in(project.value(), "fact", account.id()),
        Here.day(now),
        now,
        Audience.PUBLIC,
        Map.of("kind", account.kind()));
  }
}
