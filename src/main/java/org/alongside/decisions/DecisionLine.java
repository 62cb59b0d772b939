package org.alongside.decisions;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a list.
 *
 * @param result null until it is closed
 */
public record DecisionLine(
    DecisionId id,
    UUID project,
    String question,
    Phase phase,
    Dates dates,
    @Nullable Result result) {

  /** Where in its life it is. */
  public enum Phase {
    DRAFT,
    WITHDRAWN,
    ANNOUNCED,
    OPEN,
    CLOSED
  }

  /**
   * The dates that lists show.
   *
   * @param from when it was drafted: the order of lists
   */
  public record Dates(Instant from, Instant opens, Instant closes) {}
}
