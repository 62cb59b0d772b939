package org.alongside.publications.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.springframework.stereotype.Component;

/** Leads from a publication's address to its project, which never changes. */
@Component
class PublicationFinder implements FindsProject {

  private final KnownProjects<String> known;
  private final PublicationDoor door;

  PublicationFinder(PublicationDoor door) {
    this.door = door;
    this.known =
        new KnownProjects<>(slug -> door.named(slug).map(found -> found.place().project().value()));
  }

  @Override
  public String variable() {
    return "publication";
  }

  @Override
  public Optional<UUID> project(String slug) {
    return known.of(slug);
  }

  @Override
  public boolean known(String slug, Actor actor) {
    return door.named(slug).filter(found -> door.known(found, actor)).isPresent();
  }
}
