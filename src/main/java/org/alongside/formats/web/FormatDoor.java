package org.alongside.formats.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.formats.Items;
import org.alongside.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the item that an address names, and keeps hidden projects from everyone else. */
@Component
class FormatDoor {

  private final ObjectProvider<Items> items;
  private final Access access;

  FormatDoor(ObjectProvider<Items> items, Access access) {
    this.items = items;
    this.access = access;
  }

  private Map<String, Items> byKind() {
    return items.stream().collect(Collectors.toMap(Items::kind, Function.identity()));
  }

  Optional<Item> found(String code) {
    return Item.Ref.read(code).flatMap(this::found);
  }

  Optional<Item> found(Item.Ref ref) {
    return Optional.ofNullable(byKind().get(ref.kind())).flatMap(all -> all.find(ref.id()));
  }

  boolean known(Item item, Actor actor) {
    var all = byKind().get(item.ref().kind());
    return all != null && all.known(item, actor);
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
