package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Changes one section of a draft. What is published changes in named ways only. */
public final class ReviseConsultation {

  private final Consultations consultations;
  private final Facts facts;

  public ReviseConsultation(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  /** Saves what somebody wants it to say, after reading version {@code seen}. */
  public Attempt<Consultation> revise(
      Actor actor, ConsultationId id, Section section, long seen, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    if (consultation.shown()) {
      return Attempt.refused(ConsultationReason.ALREADY_PUBLISHED);
    }
    if (!consultations.save(id, section, seen)) {
      return Attempt.overtaken();
    }
    facts.record(ConsultationFact.REVISED.of(consultation, actor.who(null), now, Map.of()));
    return Attempt.done(consultations.find(id).orElseThrow());
  }
}
