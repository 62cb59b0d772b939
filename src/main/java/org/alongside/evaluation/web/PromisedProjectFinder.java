package org.alongside.evaluation.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.FindsProject;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.springframework.stereotype.Component;

/** Leads from a project's address to the project, for the access table. */
@Component
class PromisedProjectFinder implements FindsProject {

  private final Projects projects;

  PromisedProjectFinder(Projects projects) {
    this.projects = projects;
  }

  @Override
  public String variable() {
    return "project";
  }

  @Override
  public Optional<UUID> project(String value) {
    return projects.named(value).map(ProjectId::value);
  }
}
