package org.alongside.projects.web;

import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/** Says why a button's act was refused, and leads back. */
public record RefusedPage(Project project, Mistakes mistakes) {

  public String back() {
    return ProjectPaths.project(project.slug());
  }
}
