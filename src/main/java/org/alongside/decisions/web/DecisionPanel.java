package org.alongside.decisions.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.decisions.ProjectDecisions;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.springframework.stereotype.Component;

/** The joint decisions of a project, on the project's page. */
@Component
class DecisionPanel implements ProjectPanel {

  private static final Part PART = new Part("decisions", "decisions.panel.title");

  private static final int SECOND = 20;
  private static final int FEW = 3;

  /** What not everyone may read stands in no register: there all of it is told. */
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
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    var project = story.project();
    boolean open = project.life().openToAll();
    int few = open ? FEW : SHOWN;
    var lines = decisions.announced(project.id().value(), few + 1);
    boolean more = lines.size() > few;
    return Optional.of(
        new Panel(
            PART,
            "decisions/panel",
            new DecisionPanelPage(
                more ? lines.subList(0, few) : lines, more ? all(project, open) : null)));
  }

  private static String all(Project project, boolean open) {
    return open ? DecisionPaths.register(project.slug().value()) : DecisionPaths.REGISTER;
  }
}
