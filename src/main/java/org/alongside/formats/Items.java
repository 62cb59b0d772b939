package org.alongside.formats;

import java.util.Optional;
import java.util.UUID;
import org.alongside.access.Actor;

/** All items of one kind; each capability whose things can have other forms offers its own. */
public interface Items {

  /** For example {@code publication}. */
  String kind();

  /** Empty also while not everyone who may know its project can read it. */
  Optional<Item> find(UUID id);

  /** Whole things, for kinds whose parts have no forms of their own. */
  default Optional<Item> find(Item.Ref ref) {
    return ref.whole() ? find(ref.id()) : Optional.empty();
  }

  /** Whether this reader may know its project. */
  boolean known(Item item, Actor actor);
}
