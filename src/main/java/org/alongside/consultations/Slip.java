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

  static Slip begun(ConsultationId consultation, Arrival arrival, Instant now) {
    return new Slip(ResponseId.random(), consultation, Reference.random(), arrival, 0, now);
  }
}
