package org.alongside.projects;

import java.time.LocalDate;
import java.util.UUID;

/** What became of a listed decision at the Board; it stands beside the joint decision for good. */
public record MandateEvent(UUID id, UUID item, Kind kind, LocalDate on, String words) {

  /** What the Board did. */
  public enum Kind {
    ACCEPTED,
    /** Not accepted, and published why not. */
    REFUSED,
    /** Decided otherwise, or elsewhere. */
    OVERRIDDEN
  }
}
