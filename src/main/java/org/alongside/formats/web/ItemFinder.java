package org.alongside.formats.web;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.access.web.FindsProject;
import org.alongside.access.web.KnownProjects;
import org.alongside.formats.Item;
import org.springframework.stereotype.Component;

/** Leads from an item's address to its project, which never changes. */
@Component
class ItemFinder implements FindsProject {

  private final KnownProjects<String> known;
  private final FormatDoor door;

  ItemFinder(FormatDoor door) {
    this.door = door;
    this.known = new KnownProjects<>(code -> door.found(code).map(Item::project));
  }

  @Override
  public String variable() {
    return "subject";
  }

  @Override
  public Optional<UUID> project(String code) {
    return known.of(code);
  }

  @Override
  public boolean known(String code, Actor actor) {
    return door.found(code).filter(item -> door.known(item, actor)).isPresent();
  }
}
