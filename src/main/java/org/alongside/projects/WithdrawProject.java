package org.alongside.projects;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/**
 * Takes a project back from people's view. Its address still says that it was there, at which
 * level, and why it was taken back: this is no way to hide history.
 */
public final class WithdrawProject {

  private final Projects projects;
  private final Facts facts;

  public WithdrawProject(Projects projects, Facts facts) {
    this.projects = projects;
    this.facts = facts;
  }

  public Attempt<Life> withdraw(Actor actor, ProjectId id, String why, Instant now) {
    Project project = projects.claim(id).orElseThrow();
    if (!project.life().running()) {
      return Attempt.refused(ProjectReason.NOT_PUBLISHED);
    }
    if (why.isBlank()) {
      return Attempt.refused(ProjectReason.WHY_WITHDRAWN_MISSING);
    }
    Life next = project.life().withdrawn(now, why);
    projects.save(id, next);
    facts.record(ProjectFact.WITHDRAWN.of(id, actor.who(null), now));
    return Attempt.done(next);
  }
}
