package org.alongside.projects;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Says that somebody read the project's page today and that it is still right. */
public final class ReviewProject {

  private final Projects projects;
  private final Facts facts;

  public ReviewProject(Projects projects, Facts facts) {
    this.projects = projects;
    this.facts = facts;
  }

  public Attempt<Project> review(Actor actor, ProjectId id, Instant now) {
    Project project = projects.find(id).orElseThrow();
    if (!project.life().running()) {
      return Attempt.refused(ProjectReason.NOT_PUBLISHED);
    }
    facts.record(ProjectFact.REVIEWED.of(id, actor.who(null), now));
    return Attempt.done(project);
  }
}
