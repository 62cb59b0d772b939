package org.alongside.projects.web;

import java.util.List;
import org.alongside.participation.Stage;
import org.alongside.projects.Project;
import org.alongside.projects.StagePlan;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * One stage's dates to change.
 *
 * @param theirs what somebody else has put there meanwhile
 */
public record StagePage(
    Project project, Stage stage, Fields fields, Mistakes mistakes, @Nullable StagePlan theirs) {

  /** What is in the form. */
  public record Fields(WhenTyped from, WhenTyped until, Box note, long seen) {}

  public List<WhenTyped> dates() {
    return List.of(fields.from(), fields.until());
  }

  public String action() {
    return ProjectPaths.project(project.slug()) + "/stages/" + stage.name();
  }

  public String back() {
    return ProjectPaths.edit(project.slug());
  }
}
