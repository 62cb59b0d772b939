package org.alongside.consultations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;

/** Forgets the answers to a consultation when their time is over, and records that it did. */
public final class ForgetAnswers {

  private final Consultations consultations;
  private final Retention retention;
  private final Facts facts;

  public ForgetAnswers(Consultations consultations, Retention retention, Facts facts) {
    this.consultations = consultations;
    this.retention = retention;
    this.facts = facts;
  }

  /** How many responses were forgotten; refused before their time. */
  public Attempt<Long> forget(ConsultationId id, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    List<ConsultationId> due = retention.due(Here.day(now));
    if (!due.contains(id)) {
      return Attempt.refused(ConsultationReason.NOT_OVER_YET);
    }
    long forgotten = retention.forget(id, now);
    var details = Map.of("responses", String.valueOf(forgotten));
    facts.record(
        ConsultationFact.ANSWERS_FORGOTTEN.of(consultation, Fact.Who.clock(), now, details));
    return Attempt.done(forgotten);
  }
}
