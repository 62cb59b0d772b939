package org.alongside.formats;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alongside.access.Actor;

/** The items of every capability that offers some. */
public final class AllItems {

  private final Supplier<Stream<Items>> kinds;

  /**
   * @param kinds asked anew each time, because they are made after this
   */
  public AllItems(Supplier<Stream<Items>> kinds) {
    this.kinds = kinds;
  }

  public Optional<Item> find(Item.Ref ref) {
    return of(ref).flatMap(all -> all.find(ref));
  }

  public Optional<Item> find(String code) {
    return Item.Ref.read(code).flatMap(this::find);
  }

  /** The whole item that an address names; empty where this reader may not know of its project. */
  public Optional<Item> readable(String code, Actor actor) {
    return find(code).filter(item -> item.ref().whole() && known(item, actor));
  }

  public boolean known(Item item, Actor actor) {
    return of(item.ref()).filter(all -> all.known(item, actor)).isPresent();
  }

  private Optional<Items> of(Item.Ref ref) {
    return kinds.get().filter(all -> all.kind().equals(ref.kind())).findFirst();
  }
}
