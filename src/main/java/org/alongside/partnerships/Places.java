package org.alongside.partnerships;

import java.util.Optional;

/** Where partnerships are founded and their places change. */
public interface Places {

  /** Whether it is the project's first partnership, under an address of its own. */
  boolean found(Partnership partnership);

  /** As it is now; nobody else changes it until the transaction ends. */
  Optional<Partnership> forChange(PartnershipId id);

  /** Keeps a new place, or what has changed in one. */
  void save(PartnershipId partnership, Place place);

  void introduce(PlaceId place, Introduction introduction);
}
