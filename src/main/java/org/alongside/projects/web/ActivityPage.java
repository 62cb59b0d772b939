package org.alongside.projects.web;

import java.util.List;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.participation.Promise;
import org.alongside.participation.Right;
import org.alongside.projects.Activity;
import org.alongside.projects.Invitation;
import org.alongside.projects.Project;

/**
 * An activity as people read it.
 *
 * @param open whether one can take part today
 * @param may what this reader may do with it
 * @param panels what later capabilities tell of it
 */
public record ActivityPage(
    Project project, Activity activity, boolean open, Set<Action> may, List<DrawnPanel> panels) {

  public ActivityPage {
    may = Set.copyOf(may);
    panels = List.copyOf(panels);
  }

  public boolean can(String action) {
    return may.contains(Action.valueOf(action));
  }

  public Invitation invitation() {
    return activity.invitation();
  }

  /** What the level promises; nothing while none is stated. */
  public List<Right> rights() {
    return activity.level().map(Promise::of).map(Promise::rights).orElse(List.of());
  }

  public String path() {
    return ProjectPaths.activity(project.slug(), activity);
  }

  public String projectPath() {
    return ProjectPaths.project(project.slug());
  }
}
