package org.alongside.decisions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.alongside.participation.Side;
import org.alongside.partnerships.Partnership;
import org.alongside.people.PersonId;

/**
 * The co-chairs who agree, each for the side they chaired then. Nobody agrees for both sides, and
 * an agreement ends with the chair of whoever gave it.
 */
public record AgreedBy(Map<Side, PersonId> coChairs) {

  public static final AgreedBy NOBODY = new AgreedBy(Map.of());

  public AgreedBy {
    coChairs = Map.copyOf(coChairs);
    if (Set.copyOf(coChairs.values()).size() < coChairs.size()) {
      throw new IllegalArgumentException("Nobody agrees for both sides");
    }
  }

  public Set<Side> sides() {
    return coChairs.keySet();
  }

  boolean both() {
    return coChairs.size() == Side.values().length;
  }

  /** What somebody agreed for the other side before counts no more. */
  AgreedBy and(Side side, PersonId coChair) {
    var more = new EnumMap<Side, PersonId>(Side.class);
    more.putAll(coChairs);
    more.values().removeIf(coChair::equals);
    more.put(side, coChair);
    return new AgreedBy(more);
  }

  /** Those who chair their side still. */
  public AgreedBy standing(Partnership in) {
    var still = new EnumMap<Side, PersonId>(Side.class);
    coChairs.forEach((side, person) -> {
      if (in.coChair(side).filter(place -> place.person().equals(person)).isPresent()) {
        still.put(side, person);
      }
    });
    return new AgreedBy(still);
  }
}
