package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** For how long answers are kept once a consultation has closed. */
public interface Retention {

  /** Those whose answers have been kept for as long as was set when they closed. */
  List<ConsultationId> due(LocalDate today);

  /**
   * Forgets what anybody answered; that there were answers, and when, stays. Twice is once.
   *
   * @return of how many responses something was forgotten
   */
  long forget(ConsultationId id, Instant now);
}
