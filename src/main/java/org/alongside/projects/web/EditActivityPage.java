package org.alongside.projects.web;

import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * An activity to begin or to change.
 *
 * @param activity null while it is new
 * @param theirs what somebody else has put there meanwhile
 */
public record EditActivityPage(
    Project project,
    @Nullable Activity activity,
    ActivityForm form,
    Mistakes mistakes,
    @Nullable Activity theirs) {

  public String action() {
    return activity == null
        ? ProjectPaths.project(project.slug()) + "/activities/new"
        : ProjectPaths.activity(project.slug(), activity) + "/edit";
  }

  public String back() {
    return activity == null
        ? ProjectPaths.edit(project.slug())
        : ProjectPaths.activity(project.slug(), activity);
  }
}
