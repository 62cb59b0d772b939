package org.alongside.consultations;

import java.time.Instant;

/**
 * What every response has from its first moment.
 *
 * @param reference told when it is sent
 * @param version grows each time a page is saved; who sends says which one they have checked
 */
public record Slip(
    ResponseId id,
    ConsultationId consultation,
    Reference reference,
    Arrival arrival,
    long version,
    Instant startedAt) {

  private static final int ONE_IN = 10;

  static Slip begun(ConsultationId consultation, Arrival arrival, Instant now) {
    return begun(ResponseId.random(), consultation, arrival, now);
  }

  static Slip begun(ResponseId id, ConsultationId consultation, Arrival arrival, Instant now) {
    return new Slip(id, consultation, Reference.random(), arrival, 0, now);
  }

  /**
   * Whether a second person types it in as well, so that it is seen how often typing goes wrong.
   * Chance decides, and nobody who types can tell.
   */
  public boolean typedTwice() {
    return arrival.onPaper() && reference.drawn(ONE_IN);
  }
}
