package org.alongside.partnerships;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Optional;

/** Whether a side would still be fairly shared after one of its places changed. */
final class Thirds {

  private final Archive archive;
  private final String host;

  Thirds(Archive archive, String host) {
    this.archive = archive;
    this.host = host;
  }

  /**
   * The organisation that the place's holder stands for and that would then hold more than its
   * share; what others hold beyond theirs is no fault of this one.
   */
  Optional<String> exceededWith(Partnership partnership, Place place, Declaration declaration) {
    if (place.waiting()) {
      return Optional.empty();
    }
    var declared = new HashMap<>(archive.declarations().of(partnership.id()));
    declared.put(place.id(), declaration);
    var side = new ArrayList<>(partnership.places(place.side()));
    side.removeIf(other -> other.id().equals(place.id()));
    side.add(place);
    return new FairShare(declared, host).exceededBy(place, side);
  }
}
