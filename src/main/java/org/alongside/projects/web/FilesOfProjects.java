package org.alongside.projects.web;

import java.util.UUID;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.files.BelongsTo;
import org.alongside.files.KeepsFiles;
import org.alongside.projects.Life;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.springframework.stereotype.Component;

/**
 * Whoever may read a project may read its files; what was taken back is for those who work on it.
 */
@Component
class FilesOfProjects implements KeepsFiles {

  static final String KIND = "project";

  private final Projects projects;
  private final MayKnow known;
  private final Access access;

  FilesOfProjects(Projects projects, MayKnow known, Access access) {
    this.projects = projects;
    this.known = known;
    this.access = access;
  }

  static BelongsTo to(Project project) {
    return new BelongsTo(KIND, project.id().value(), project.id().value());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean mayRead(UUID thing, Actor actor) {
    return projects.find(new ProjectId(thing)).filter(one -> reads(one, actor)).isPresent();
  }

  private boolean reads(Project project, Actor actor) {
    return known.of(project, actor)
        && (project.life().state() != Life.State.WITHDRAWN
            || access.may(actor, Action.READ_DRAFT_PROJECT, project.id().value()));
  }
}
