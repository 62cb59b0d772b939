package org.alongside.consultations.storage;

import java.time.Instant;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.Consultations;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Closes all whose last day is over, each by itself: one failure stops no other. */
final class CloseOnTime {

  private static final Logger LOG = LoggerFactory.getLogger(CloseOnTime.class);

  private final Consultations consultations;
  private final CloseConsultation close;
  private final WholeOrNotAtAll whole;

  CloseOnTime(Consultations consultations, CloseConsultation close, WholeOrNotAtAll whole) {
    this.consultations = consultations;
    this.close = close;
    this.whole = whole;
  }

  void close(Instant now) {
    for (var id : consultations.over(Here.day(now))) {
      try {
        if (!(whole.attempt(() -> close.close(id, now)) instanceof Attempt.Done<?>)) {
          LOG.info("Consultation {} was not closed: it was given more time, or is closed", id);
        }
      } catch (RuntimeException failed) {
        LOG.error("Consultation {} could not be closed; it is tried again", id, failed);
      }
    }
  }
}
