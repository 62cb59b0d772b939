package org.alongside.projects.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.projects.MayKnow;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.springframework.stereotype.Component;

/** Which project an address means. A slug is never given away again. */
@Component
class ProjectFinder implements FindsProject {

  private final KnownProjects<String> known;
  private final MayKnow mayKnow;

  ProjectFinder(Projects projects, MayKnow mayKnow) {
    this.mayKnow = mayKnow;
    this.known = new KnownProjects<>(slug -> projects.named(slug).map(ProjectId::value));
  }

  @Override
  public String variable() {
    return "project";
  }

  @Override
  public Optional<UUID> project(String slug) {
    return Slug.isSlug(slug) ? known.of(slug) : Optional.empty();
  }

  @Override
  public boolean known(String slug, Actor actor) {
    return project(slug).filter(id -> mayKnow.of(new ProjectId(id), actor)).isPresent();
  }
}
