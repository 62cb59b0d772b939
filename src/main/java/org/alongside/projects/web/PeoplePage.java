package org.alongside.projects.web;

import java.util.List;
import java.util.UUID;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;

/**
 * Who leads a project, who can read it, and where that is changed.
 *
 * @param typed whom to add, as it was typed
 */
public record PeoplePage(
    Project project, List<Held> leads, List<Held> readers, Typed typed, Mistakes mistakes) {

  /** A role somebody holds here. */
  public record Held(UUID id, String name) {}

  /** Whom to add, and whether as somebody who leads. */
  public record Typed(String email, boolean leads) {}

  public PeoplePage {
    leads = List.copyOf(leads);
    readers = List.copyOf(readers);
  }

  public boolean named() {
    return project.life().visibility() == Life.Visibility.NAMED_PEOPLE;
  }

  public String path() {
    return ProjectPaths.project(project.slug()) + "/people";
  }

  public String back() {
    return ProjectPaths.edit(project.slug());
  }
}
