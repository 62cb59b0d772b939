package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision in a list.
 *
 * @param made how it is made, and what followed
 */
public record DecisionLine(
    DecisionId id, UUID project, String question, Phase phase, Dates dates, Made made) {

  /**
   * How it is made, and what followed.
   *
   * @param method its code
   * @param result null until it is closed
   * @param actedAlone whether the organisation then did something else
   * @param attempt 1, and 2 once it is asked again
   */
  public record Made(
      String method,
      @Nullable Result result,
      boolean actedAlone,
      int attempt,
      @Nullable LocalDate review) {}

  public @Nullable Result result() {
    return made.result();
  }

  /** Counted once, and being written anew. */
  public boolean again() {
    return phase == Phase.DRAFT && made.attempt() > 1;
  }

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
