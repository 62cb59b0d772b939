package org.alongside.projects;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Changes one section; of a published project, never so that what its level demands is missing. */
public final class ReviseProject {

  private final Projects projects;
  private final Facts facts;

  public ReviseProject(Projects projects, Facts facts) {
    this.projects = projects;
    this.facts = facts;
  }

  public Attempt<Project> revise(
      Actor actor, ProjectId id, Section section, long seen, Instant now) {
    Project project = projects.claim(id).orElseThrow();
    Project next = project.with(section);
    List<ProjectReason> opened = newlyLacking(project, next);
    if (!opened.isEmpty()) {
      return Attempt.refused(opened);
    }
    if (!projects.save(id, section, seen)) {
      return Attempt.overtaken();
    }
    String name = section.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    facts.record(ProjectFact.REVISED.of(id, actor.who(null), now, Map.of("section", name)));
    return Attempt.done(next);
  }

  private static List<ProjectReason> newlyLacking(Project before, Project next) {
    if (!before.life().running()) {
      return List.of();
    }
    List<ProjectReason> already = Publishing.lacks(before);
    return Publishing.lacks(next).stream().filter(r -> !already.contains(r)).toList();
  }
}
