package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.consultations.Run.Window;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;

/** Closes a consultation when its last day is over, and counts what has come until then. */
public final class CloseConsultation {

  private final Consultations consultations;
  private final Tallies tallies;
  private final Facts facts;

  public CloseConsultation(Consultations consultations, Tallies tallies, Facts facts) {
    this.consultations = consultations;
    this.tallies = tallies;
    this.facts = facts;
  }

  /** Waits for whoever is sending at this moment: each is counted, or refused and kept. */
  public Attempt<Consultation> close(ConsultationId id, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    if (!(consultation.phase() instanceof Phase.Published(var run, var edition, _))) {
      return Attempt.refused(
          consultation.shown() ? ConsultationReason.CLOSED : ConsultationReason.NOT_PUBLISHED);
    }
    if (run.on(Here.day(now)).compareTo(Window.OPEN) <= 0) {
      return Attempt.refused(ConsultationReason.NOT_OVER_YET);
    }
    consultations.close(id, new Phase.Closed(run, edition, now));
    facts.record(
        ConsultationFact.CLOSED.of(consultation, Fact.Who.clock(), now, counted(tallies.of(id))));
    return Attempt.done(consultations.find(id).orElseThrow());
  }

  private static Map<String, String> counted(Tally tally) {
    return Map.of(
        "started", String.valueOf(tally.started()),
        "sent", String.valueOf(tally.sent()),
        "notOnline", String.valueOf(tally.notOnline()));
  }
}
