package org.alongside.consultations.web;

import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultations;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.alongside.web.Link;
import org.springframework.stereotype.Component;

/** What people are asked in a project, on the project's page; nothing while nothing is asked. */
@Component
class ConsultationPanel implements ProjectPanel {

  private static final int BETWEEN_PEOPLE_AND_DECISIONS = 15;

  private static final Part PART = new Part("consultations", "consultations.panel.title");

  private final Consultations consultations;

  ConsultationPanel(Consultations consultations) {
    this.consultations = consultations;
  }

  @Override
  public int order() {
    return BETWEEN_PEOPLE_AND_DECISIONS;
  }

  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    // People are asked in an activity: without one there is nothing to look for.
    return story.activities().isEmpty() ? Optional.empty() : of(story.project());
  }

  private Optional<Panel> of(Project project) {
    var links =
        consultations.shownIn(project.id()).stream()
            .map(each -> new Link(each.title(), ConsultationPaths.one(each.slug())))
            .toList();
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(new Panel(PART, "consultations/panel", new ConsultationPanelPage(links)));
  }
}
