package org.alongside.partnerships.web;

import java.util.Optional;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the partnership that an address names, with its project's title. */
@Component
class Found {

  private final Partnerships partnerships;
  private final Projects projects;

  Found(Partnerships partnerships, Projects projects) {
    this.partnerships = partnerships;
    this.projects = projects;
  }

  Partnership partnership(String slug) {
    return partnerships.find(slug).orElseThrow(NotFound::new);
  }

  Optional<Partnership> perhaps(String slug) {
    return partnerships.find(slug);
  }

  String title(Partnership partnership) {
    return projects
        .find(new ProjectId(partnership.project()))
        .map(Project::title)
        .orElse(partnership.slug());
  }
}
