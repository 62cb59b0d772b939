package org.alongside.projects;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Ends a project and says what came of it; everything about it stays to be read. */
public final class EndProject {

  private final Projects projects;
  private final Facts facts;

  public EndProject(Projects projects, Facts facts) {
    this.projects = projects;
    this.facts = facts;
  }

  public Attempt<Life> end(Actor actor, ProjectId id, String whatCameOfIt, Instant now) {
    Project project = projects.claim(id).orElseThrow();
    if (project.life().state() == Life.State.ENDED) {
      return Attempt.refused(ProjectReason.ALREADY_ENDED);
    }
    if (!project.life().running()) {
      return Attempt.refused(ProjectReason.NOT_PUBLISHED);
    }
    if (whatCameOfIt.isBlank()) {
      return Attempt.refused(ProjectReason.WHAT_CAME_OF_IT_MISSING);
    }
    Life next = project.life().ended(now, whatCameOfIt);
    projects.save(id, next);
    facts.record(ProjectFact.ENDED.of(id, actor.who(null), now));
    return Attempt.done(next);
  }
}
