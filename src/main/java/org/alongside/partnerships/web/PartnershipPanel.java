package org.alongside.partnerships.web;

import java.time.InstantSource;
import java.util.Optional;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.partnerships.Invitations;
import org.alongside.partnerships.PublicPlaces;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectPanel;
import org.alongside.projects.ProjectStory;
import org.springframework.stereotype.Component;

/** Who is in a project's partnership, on the project's page. */
@Component
class PartnershipPanel implements ProjectPanel {

  private static final Part PART = new Part("partnership", "partnerships.panel.title");

  private static final int FIRST = 10;

  private final PublicPlaces places;
  private final Invitations invitations;
  private final Access access;
  private final InstantSource clock;

  PartnershipPanel(
      PublicPlaces places, Invitations invitations, Access access, InstantSource clock) {
    this.places = places;
    this.invitations = invitations;
    this.access = access;
    this.clock = clock;
  }

  @Override
  public int order() {
    return FIRST;
  }

  @Override
  public Optional<Panel> of(ProjectStory story, Actor actor) {
    var project = story.project();
    var seen = places.of(project.id().value());
    var page =
        new PanelPage(
            project.slug().value(),
            seen.orElse(null),
            may(actor, Action.READ_PARTNERSHIP, project),
            seen.isEmpty() && may(actor, Action.FOUND_PARTNERSHIP, project),
            seen.isPresent() && invited(actor));
    return seen.isPresent() || page.mayBegin()
        ? Optional.of(new Panel(PART, "partnerships/panel", page))
        : Optional.empty();
  }

  /** A stranger may neither, so that nothing need be looked up for most readers. */
  private boolean may(Actor actor, Action action, Project project) {
    return actor.signedIn() && access.may(actor, action, project.id().value());
  }

  private boolean invited(Actor actor) {
    var person = actor.person();
    return person != null && !invitations.openFor(person, clock.instant()).isEmpty();
  }
}
