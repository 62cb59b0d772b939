package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.consultations.Run.Window;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.Reason;

/**
 * Lets people answer again before the day that was announced. The last day stays as it was
 * announced, so nobody has less time.
 */
public final class ResumeConsultation {

  private final Consultations consultations;
  private final Facts facts;

  public ResumeConsultation(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  public Attempt<Consultation> resume(Actor actor, ConsultationId id, String because, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    var today = Here.day(now);
    var reasons = new ArrayList<Reason>();
    if (consultation.window(now) != Window.PAUSED) {
      reasons.add(ConsultationReason.NOT_PAUSED);
    }
    if (because.isBlank()) {
      reasons.add(ConsultationReason.REASON_MISSING);
    }
    if (!reasons.isEmpty() || !(consultation.phase() instanceof Phase.Published published)) {
      return Attempt.refused(reasons);
    }
    var run = published.run().pausing(today, today);
    var change = new Edition.Change(actor.personOrThrow(), now);
    var edition = Edition.next(consultation, published, run, because, change);
    consultations.publish(id, new Phase.Published(run, edition.number(), published.at()), edition);
    consultations.wentOn(id, today);
    var details = Map.of("goesOn", today.toString(), "lastDay", run.lastDay().toString());
    facts.record(ConsultationFact.RESUMED.of(consultation, actor.who(null), now, details));
    return Attempt.done(consultations.find(id).orElseThrow());
  }
}
