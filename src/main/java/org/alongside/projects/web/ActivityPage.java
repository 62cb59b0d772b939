package org.alongside.projects.web;

import java.util.List;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.formats.web.FormatsPanel;
import org.alongside.participation.Promise;
import org.alongside.participation.Right;
import org.alongside.projects.Activity;
import org.alongside.projects.Invitation;
import org.alongside.projects.Project;
import org.jspecify.annotations.Nullable;

/**
 * An activity as people read it.
 *
 * @param open whether one can take part today
 * @param may what this reader may do with it
 * @param formats in which other forms it can be read; null while not everyone can read it
 * @param panels what later capabilities tell of it
 */
public record ActivityPage(
    Project project,
    Activity activity,
    boolean open,
    Set<Action> may,
    FormatsPanel.@Nullable Ready formats,
    List<DrawnPanel> panels) {

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
