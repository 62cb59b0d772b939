package org.alongside.consultations.web;

import org.alongside.consultations.Consultation;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Report;
import org.alongside.web.Mistakes;

/**
 * Where the report is written.
 *
 * @param mayPublish whether this reader can let everyone read it
 */
public record ReportPage(
    Consultation consultation, Report report, boolean mayPublish, Typed typed, Mistakes mistakes) {

  /**
   * What stands in the fields.
   *
   * @param seen the version that was read
   * @param because why it is put right
   */
  public record Typed(Report.Words words, long seen, String because) {}

  ReportPage typed(Typed next) {
    return new ReportPage(consultation, report, mayPublish, next, mistakes);
  }

  ReportPage with(Mistakes next) {
    return new ReportPage(consultation, report, mayPublish, typed, next);
  }

  public String path() {
    return ConsultationPaths.report(consultation.slug());
  }

  public String back() {
    return ConsultationPaths.one(consultation.slug());
  }

  public String resultsPath() {
    return ConsultationPaths.results(consultation.slug());
  }

  public boolean closed() {
    return consultation.phase() instanceof Phase.Closed;
  }

  /** Whether somebody else saved it since it was read; what they wrote stands below. */
  public boolean overtaken() {
    return typed.seen() != report.version();
  }
}
