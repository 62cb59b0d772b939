package org.alongside.decisions;

import java.util.UUID;
import org.alongside.partnerships.PartnershipId;

/**
 * What stays the same to a decision through all of its life.
 *
 * @param attempt 1, and 2 once it has been reopened
 * @param version counts the changes, so that nobody overwrites what they have not seen
 */
public record Dossier(DecisionId id, Home home, int attempt, int version, Terms terms) {

  /** Whose decision it is. */
  public record Home(PartnershipId partnership, UUID project) {}

  Dossier with(Terms next) {
    return new Dossier(id, home, attempt, version, next);
  }

  Dossier again(Terms next) {
    return new Dossier(id, home, attempt + 1, version, next);
  }
}
