package org.alongside.evaluation.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.springframework.stereotype.Component;

/** Says on the project's page whether the promise is kept, once there is one. */
@Component
class PromisePanel implements ProjectPanel {

  private static final Part PART = new Part("promise", "evaluation.title");

  private static final int AFTER_DECISIONS = 30;

  private final Checks checks;

  PromisePanel(Checks checks) {
    this.checks = checks;
  }

  @Override
  public int order() {
    return AFTER_DECISIONS;
  }

  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    var project = story.project();
    return project.life().launched() && project.petals().highest().isPresent()
        ? Optional.of(new Panel(PART, "evaluation/promise", checks.of(project, actor)))
        : Optional.empty();
  }
}
