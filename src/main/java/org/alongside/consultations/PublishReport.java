package org.alongside.consultations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;

/** Publishes the report, or a correction of it that says what was put right. */
public final class PublishReport {

  private final Consultations consultations;
  private final Reports reports;
  private final Results results;
  private final Facts facts;

  public PublishReport(Consultations consultations, Reports reports, Results results, Facts facts) {
    this.consultations = consultations;
    this.reports = reports;
    this.results = results;
    this.facts = facts;
  }

  /** Publishes what stands there in version {@code seen}. */
  public Attempt<Report> publish(
      Actor actor, ConsultationId id, long seen, String because, Instant now) {
    var consultation = consultations.claim(id).orElseThrow();
    var report = reports.of(id);
    if (report.version() != seen) {
      return Attempt.overtaken();
    }
    var lacks = lacks(consultation, report, because);
    if (!lacks.isEmpty()) {
      return Attempt.refused(lacks);
    }
    int number = report.editions().size() + 1;
    var change = new Edition.Change(actor.personOrThrow(), now);
    var said = number == 1 ? "" : because.strip();
    reports.publish(id, new Report.Edition(number, report.words(), said, change));
    var kind = number == 1 ? ConsultationFact.REPORT_PUBLISHED : ConsultationFact.REPORT_CORRECTED;
    var details = Map.of("edition", String.valueOf(number));
    facts.record(kind.of(consultation, actor.who(null), now, details));
    return Attempt.done(reports.of(id));
  }

  private List<Reason> lacks(Consultation consultation, Report report, String because) {
    var lacks = new ArrayList<Reason>();
    if (!(consultation.phase() instanceof Phase.Closed)) {
      lacks.add(ReportReason.STILL_OPEN);
    } else if (results.counted(consultation.id()).isEmpty()) {
      lacks.add(ReportReason.NOT_COUNTED);
    }
    lacks.addAll(report.words().missing());
    if (!report.changed()) {
      lacks.add(ReportReason.NOTHING_CHANGED);
    }
    if (report.published() && because.isBlank()) {
      lacks.add(ReportReason.CORRECTION_UNEXPLAINED);
    }
    return lacks;
  }
}
