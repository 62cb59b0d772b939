package org.alongside.decisions;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Roll;

/**
 * How the people asked differ from those announced.
 *
 * @param come places that are new, or on the other side now
 * @param gone places that left or paused
 */
public record RollChange(Set<PlaceId> come, Set<PlaceId> gone) {

  static final RollChange NONE = new RollChange(Set.of(), Set.of());

  public RollChange {
    come = Set.copyOf(come);
    gone = Set.copyOf(gone);
  }

  static RollChange between(Roll announced, Roll now) {
    return new RollChange(missing(now, announced), missing(announced, now));
  }

  /** A place that changed its side is new: its holder was announced as somebody else. */
  private static Set<PlaceId> missing(Roll from, Roll in) {
    return from.entries().stream()
        .filter(entry ->
            !in.place(entry.place()).map(Roll.Entry::side).equals(Optional.of(entry.side())))
        .map(Roll.Entry::place)
        .collect(Collectors.toSet());
  }

  public boolean nothing() {
    return come.isEmpty() && gone.isEmpty();
  }
}
