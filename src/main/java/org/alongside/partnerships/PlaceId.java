package org.alongside.partnerships;

import java.util.Comparator;
import java.util.UUID;

/** A place's random id; it stays in the record when the person who held the place is erased. */
public record PlaceId(UUID value) implements Comparable<PlaceId> {

  /** As written, so that other languages sort the same way: {@code UUID} compares as signed. */
  private static final Comparator<PlaceId> AS_WRITTEN = Comparator.comparing(PlaceId::toString);

  public static PlaceId random() {
    return new PlaceId(UUID.randomUUID());
  }

  @Override
  public int compareTo(PlaceId other) {
    return AS_WRITTEN.compare(this, other);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
