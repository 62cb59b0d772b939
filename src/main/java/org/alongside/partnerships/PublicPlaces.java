package org.alongside.partnerships;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participation.Side;

/** What everyone may see of a project's partnership: numbers by side, and names as consented. */
public interface PublicPlaces {

  Optional<Seen> of(UUID project);

  /** The partnership as everyone sees it; advisers without a vote are counted apart. */
  record Seen(String slug, List<OfSide> sides, int advisers) {

    public OfSide side(Side side) {
      return sides.stream().filter(each -> each.side() == side).findFirst().orElseThrow();
    }
  }

  /** The voting places of a side, and those of their holders who want to be seen. */
  record OfSide(Side side, int places, List<Shown> named) {}

  /** Somebody who lets everyone see their name and place. */
  record Shown(String name, boolean coChair) {}
}
