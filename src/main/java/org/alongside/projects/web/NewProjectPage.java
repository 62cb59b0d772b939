package org.alongside.projects.web;

import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Asks the title of a new project.
 *
 * @param kind whether it is new, a copy, or carries on another one
 * @param from what it is copied from or carries on
 */
public record NewProjectPage(Kind kind, @Nullable Project from, Box title, Mistakes mistakes) {

  /** The ways to begin one. */
  public enum Kind {
    NEW,
    COPY,
    SUCCESSOR
  }

  public String action() {
    return from == null
        ? ProjectPaths.NEW
        : ProjectPaths.project(from.slug()) + (kind == Kind.COPY ? "/copy" : "/successor");
  }

  public String back() {
    return from == null ? ProjectPaths.YOURS : ProjectPaths.project(from.slug());
  }
}
