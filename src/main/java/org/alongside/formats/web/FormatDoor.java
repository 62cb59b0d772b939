package org.alongside.formats.web;

import java.util.Optional;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.formats.AllItems;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the item that an address names, and keeps hidden projects from everyone else. */
@Component
class FormatDoor {

  private final AllItems items;
  private final Access access;

  FormatDoor(AllItems items, Access access) {
    this.items = items;
    this.access = access;
  }

  Optional<Item> found(String code) {
    return items.find(code);
  }

  boolean known(Item item, Actor actor) {
    return items.known(item, actor);
  }

  Item readable(String code, Actor actor) {
    return found(code).filter(item -> known(item, actor)).orElseThrow(NotFound::new);
  }

  Form form(String code) {
    return Form.read(code).orElseThrow(NotFound::new);
  }

  boolean makes(Item item, Actor actor) {
    return actor.signedIn() && access.may(actor, Action.MAKE_FORMAT, item.project());
  }
}
