package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;

/** Tells, on the day that was announced, that a pause is over. People can answer without it. */
public final class GoOnAfterPause {

  private final Consultations consultations;
  private final Facts facts;

  public GoOnAfterPause(Consultations consultations, Facts facts) {
    this.consultations = consultations;
    this.facts = facts;
  }

  /** Told once for each pause, however many nodes try. */
  public Attempt<Consultation> goOn(ConsultationId id, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    var today = Here.day(now);
    if (!(consultation.phase() instanceof Phase.Published(var run, _, _))) {
      return Attempt.refused(ConsultationReason.CLOSED);
    }
    if (run.pausedOn(today).isPresent()) {
      return Attempt.refused(ConsultationReason.PAUSED);
    }
    var ended =
        run.pauses().stream()
            .map(Pause::goesOn)
            .filter(goesOn -> !goesOn.isAfter(today))
            .max(Comparator.naturalOrder());
    if (ended.isEmpty() || !consultations.wentOn(id, ended.get())) {
      return Attempt.refused(ConsultationReason.NOT_PAUSED);
    }
    facts.record(
        ConsultationFact.WENT_ON.of(consultation, Fact.Who.clock(), now, days(ended.get(), run)));
    return Attempt.done(consultation);
  }

  private static Map<String, String> days(LocalDate goesOn, Run run) {
    return Map.of("goesOn", goesOn.toString(), "lastDay", run.lastDay().toString());
  }
}
