package org.alongside.partnerships;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** The last declaration of each place, kept in memory. */
class InMemoryDeclarations implements Declarations {

  private final Map<PlaceId, Declaration> declared = new HashMap<>();

  @Override
  public Map<PlaceId, Declaration> of(PartnershipId partnership) {
    return Map.copyOf(declared);
  }

  @Override
  public void declare(PlaceId place, Declaration declaration, Instant now) {
    declared.put(place, declaration);
  }
}
