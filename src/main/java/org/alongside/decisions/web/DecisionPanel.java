package org.alongside.decisions.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.decisions.ProjectDecisions;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectPanel;
import org.springframework.stereotype.Component;

/** The joint decisions of a project, on the project's page. */
@Component
class DecisionPanel implements ProjectPanel {

  private static final int SECOND = 20;
  private static final int SHOWN = 10;

  private final ProjectDecisions decisions;

  DecisionPanel(ProjectDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public int order() {
    return SECOND;
  }

  @Override
  public Optional<Panel> of(Project project, Actor actor) {
    var lines = decisions.announced(project.id().value(), SHOWN + 1);
    boolean more = lines.size() > SHOWN;
    return Optional.of(
        new Panel(
            "decisions/panel",
            new DecisionPanelPage(more ? lines.subList(0, SHOWN) : lines, more)));
  }
}
