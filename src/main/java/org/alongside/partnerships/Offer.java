package org.alongside.partnerships;

import java.util.Set;
import org.alongside.participation.Side;

/**
 * The place that an invitation offers.
 *
 * @param sides both, when the person has both kinds of experience and chooses
 */
public record Offer(Set<Side> sides, boolean voting) {

  public Offer {
    sides = Set.copyOf(sides);
    if (sides.isEmpty()) {
      throw new IllegalArgumentException("A place is on a side");
    }
  }
}
