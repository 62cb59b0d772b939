package org.alongside.projects;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.jspecify.annotations.Nullable;

/** Says when a stage is. */
public final class PlanStage {

  private final Projects projects;
  private final Facts facts;

  public PlanStage(Projects projects, Facts facts) {
    this.projects = projects;
    this.facts = facts;
  }

  public Attempt<StagePlan> plan(
      Actor actor, ProjectId id, StagePlan plan, long seen, Instant now) {
    if (plan.span().backwards()) {
      return Attempt.refused(ProjectReason.STAGE_BACKWARDS);
    }
    if (!projects.save(id, plan, seen)) {
      return Attempt.overtaken();
    }
    var details = new HashMap<String, String>();
    note(details, "from", plan.span().from());
    note(details, "until", plan.span().until());
    var where = ProjectFact.in(id, plan.stage(), "project", id.value());
    facts.record(ProjectFact.STAGE_PLANNED.of(where, actor.who(null), now, details));
    return Attempt.done(plan);
  }

  private static void note(Map<String, String> details, String name, @Nullable When when) {
    if (when != null) {
      details.put(name, when.code());
    }
  }
}
