package org.alongside.partnerships.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.PlacesEver;
import org.alongside.projects.MayKnow;
import org.alongside.projects.ProjectId;
import org.springframework.stereotype.Component;

/** Leads from a partnership's address to its project, which stays the same. */
@Component
class PartnershipProject implements FindsProject {

  private final KnownProjects<String> known;
  private final PlacesEver places;
  private final MayKnow mayKnow;

  PartnershipProject(Partnerships partnerships, PlacesEver places, MayKnow mayKnow) {
    this.places = places;
    this.mayKnow = mayKnow;
    this.known = new KnownProjects<>(slug -> partnerships.find(slug).map(Partnership::project));
  }

  @Override
  public String variable() {
    return "partnership";
  }

  @Override
  public Optional<UUID> project(String value) {
    return known.of(value);
  }

  /** Who has or had a place there knows of it, also while it waits and after it has ended. */
  @Override
  public boolean known(String value, Actor actor) {
    return project(value)
        .filter(project ->
            mayKnow.of(new ProjectId(project), actor)
                || (actor.person() != null && places.had(actor.person(), project)))
        .isPresent();
  }
}
