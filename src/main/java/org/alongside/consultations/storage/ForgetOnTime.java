package org.alongside.consultations.storage;

import java.time.Instant;
import org.alongside.consultations.ForgetAnswers;
import org.alongside.consultations.Retention;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets answers whose time is over, each consultation by itself: one failure stops no other. */
final class ForgetOnTime {

  private static final Logger LOG = LoggerFactory.getLogger(ForgetOnTime.class);

  private final Retention retention;
  private final ForgetAnswers forget;
  private final WholeOrNotAtAll whole;

  ForgetOnTime(Retention retention, ForgetAnswers forget, WholeOrNotAtAll whole) {
    this.retention = retention;
    this.forget = forget;
    this.whole = whole;
  }

  void forget(Instant now) {
    for (var id : retention.due(Here.day(now))) {
      try {
        if (whole.attempt(() -> forget.forget(id, now)) instanceof Attempt.Done<Long>(var many)) {
          LOG.info("Forgot {} answers to consultation {}, whose time is over", many, id);
        }
      } catch (RuntimeException failed) {
        LOG.error("Answers to consultation {} could not be forgotten; tried again", id, failed);
      }
    }
  }
}
