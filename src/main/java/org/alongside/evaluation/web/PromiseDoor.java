package org.alongside.evaluation.web;

import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the project that an address names, for those who may know of it. */
@Component
class PromiseDoor {

  private final Projects projects;
  private final MayKnow known;
  private final Access access;

  PromiseDoor(Projects projects, MayKnow known, Access access) {
    this.projects = projects;
    this.known = known;
    this.access = access;
  }

  /** A project with a level; without one nothing has been promised. */
  Project promised(String slug, Actor actor) {
    return projects
        .named(slug)
        .flatMap(projects::find)
        .filter(project -> project.petals().highest().isPresent())
        .filter(project -> known.of(project, actor))
        .orElseThrow(NotFound::new);
  }

  boolean may(Actor actor, Action action, Project project) {
    return access.may(actor, action, project.id().value());
  }
}
