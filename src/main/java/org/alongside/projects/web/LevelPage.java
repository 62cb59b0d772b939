package org.alongside.projects.web;

import java.util.List;
import org.alongside.participation.Level;
import org.alongside.projects.Activity;
import org.alongside.projects.LevelAnswers;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * Names the level of a project's stages, or of one activity.
 *
 * @param activity null when it is about the stages
 */
public record LevelPage(
    Project project, @Nullable Activity activity, LevelForm form, Mistakes mistakes) {

  public boolean ofActivity() {
    return activity != null;
  }

  public String title() {
    return activity == null ? project.title() : activity.title();
  }

  public String base() {
    return back() + "/level";
  }

  public String back() {
    return activity == null
        ? ProjectPaths.project(project.slug())
        : ProjectPaths.activity(project.slug(), activity);
  }

  public @Nullable Level suggested() {
    return form.answers().all().map(LevelAnswers::suggestion).orElse(null);
  }

  /** The answers that keep it from being a higher level, as message keys. */
  public List<String> holdingBack() {
    return form.answers().all().map(LevelAnswers::holdingBack).orElse(List.of()).stream()
        .map(AnswerKeys::of)
        .toList();
  }
}
