package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;

/** What the partners have declared; a new declaration replaces the last one, which is kept. */
public interface Declarations {

  /** Of every place held now; a place that declared nothing is missing. */
  Map<PlaceId, Declaration> of(PartnershipId partnership);

  void declare(PlaceId place, Declaration declaration, Instant now);
}
