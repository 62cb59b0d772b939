package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Takes all answers away as a file: partners of both sides can read who did, and when. */
public final class TakeAway {

  private final Consultations consultations;
  private final Facts facts;

  public TakeAway(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  public Attempt<Consultation> take(Actor actor, ConsultationId id, Instant now) {
    var consultation = consultations.find(id).orElseThrow();
    if (!consultation.shown()) {
      return Attempt.refused(ConsultationReason.NOT_PUBLISHED);
    }
    facts.record(ConsultationFact.TAKEN_AWAY.of(consultation, actor.who(null), now, Map.of()));
    return Attempt.done(consultation);
  }
}
