package org.alongside.consultations;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Saves what will be told about a consultation; partners of both sides write it with staff. */
public final class WriteReport {

  private final Consultations consultations;
  private final Reports reports;
  private final Facts facts;

  public WriteReport(Consultations consultations, Reports reports, Facts facts) {
    this.consultations = consultations;
    this.reports = reports;
    this.facts = facts;
  }

  public Attempt<Report> write(
      Actor actor, ConsultationId id, Report.Words words, long seen, Instant now) {
    var consultation = consultations.hold(id).orElseThrow();
    if (!consultation.shown()) {
      return Attempt.refused(ConsultationReason.NOT_PUBLISHED);
    }
    var before = reports.of(id);
    if (before.version() == seen && before.words().equals(words)) {
      return Attempt.done(before);
    }
    if (!reports.save(id, words, seen, new Reports.Saved(actor.personOrThrow(), now))) {
      return Attempt.overtaken();
    }
    facts.record(ConsultationFact.REPORT_WRITTEN.of(consultation, actor.who(null), now, Map.of()));
    return Attempt.done(reports.of(id));
  }
}
