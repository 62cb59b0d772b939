package org.alongside.publications.web;

import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.alongside.publications.Publications;
import org.springframework.stereotype.Component;

/** What people were told in a project, on the project's page. */
@Component
class PublicationPanel implements ProjectPanel {

  private static final int BEFORE_PEOPLE = 5;
  private static final int NEWEST = 3;

  private static final Part PART = new Part("publications", "publications.panel.title");

  private final Publications publications;
  private final PublicationDoor door;

  PublicationPanel(Publications publications, PublicationDoor door) {
    this.publications = publications;
    this.door = door;
  }

  @Override
  public int order() {
    return BEFORE_PEOPLE;
  }

  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    // People are told something in an activity: without one there is nothing to look for.
    if (story.activities().isEmpty()) {
      return Optional.empty();
    }
    var project = story.project();
    var works = !door.may(actor, project.id(), Action.READ_DRAFT_PUBLICATION).isEmpty();
    var newest = publications.in(project.id(), false, null, NEWEST + 1);
    return newest.isEmpty() && !works
        ? Optional.empty()
        : Optional.of(
            new Panel(
                PART,
                "publications/panel",
                PublicationPanelPage.of(project.slug(), newest, NEWEST, works)));
  }
}
