package org.alongside.partnerships;

import java.util.Collection;
import java.util.List;
import org.alongside.participation.Side;

/**
 * When an agreement counts as accepted by both: on each side more than half of the places that have
 * a say now, and at least two.
 */
public record AcceptedByBoth(List<OfSide> sides) {

  private static final int AT_LEAST = 2;

  /** How many of a side have accepted, of how many, and how many it takes. */
  public record OfSide(Side side, int accepted, int of) {

    public int needed() {
      return Math.max(AT_LEAST, of / 2 + 1);
    }

    public boolean enough() {
      return accepted >= needed();
    }
  }

  public static AcceptedByBoth of(Roll roll, Collection<PlaceId> accepted) {
    return new AcceptedByBoth(
        List.of(side(roll, Side.LIVED, accepted), side(roll, Side.LEARNT, accepted)));
  }

  public boolean reached() {
    return sides.stream().allMatch(OfSide::enough);
  }

  private static OfSide side(Roll roll, Side side, Collection<PlaceId> accepted) {
    var places = roll.of(side);
    var yes = (int) places.stream().filter(entry -> accepted.contains(entry.place())).count();
    return new OfSide(side, yes, places.size());
  }
}
