package org.alongside.projects.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.springframework.stereotype.Component;

/** Which project an address means. A slug is never given away again. */
@Component
class ProjectFinder implements FindsProject {

  private final KnownProjects<String> known;

  ProjectFinder(Projects projects) {
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
}
