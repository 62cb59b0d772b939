package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Act;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Shows a project to people, once everything that its level demands is there. */
public final class PublishProject {

  private final Projects projects;
  private final Demands demands;
  private final Facts facts;

  public PublishProject(Projects projects, Demands demands, Facts facts) {
    this.projects = projects;
    this.demands = demands;
    this.facts = facts;
  }

  public Attempt<Project> publish(Actor actor, ProjectId id, Instant now) {
    Project project = projects.claim(id).orElseThrow();
    if (project.life().running()) {
      return Attempt.refused(ProjectReason.ALREADY_PUBLISHED);
    }
    if (project.life().state() == Life.State.ENDED) {
      return Attempt.refused(ProjectReason.ALREADY_ENDED);
    }
    List<Reason> missing = demands.of(Act.PUBLISH, project);
    if (!missing.isEmpty()) {
      return Attempt.refused(missing);
    }
    Project shown = project.with(project.life().publishedAt(now));
    projects.save(id, shown.life());
    facts.record(
        ProjectFact.PUBLISHED.of(
            id, actor.who(null), now, Map.of("level", shown.word().orElseThrow().name())));
    return Attempt.done(shown);
  }
}
