package org.alongside.consultations.web;

import org.alongside.consultations.Consultation;
import org.alongside.consultations.Run;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;

/** Asks until when people are to have time, and why. */
public record LongerPage(
    Consultation consultation, DateTyped lastDay, String because, Mistakes mistakes) {

  public Run run() {
    return consultation.run().orElseThrow();
  }

  public String action() {
    return ConsultationPaths.one(consultation.slug()) + "/longer";
  }

  public String back() {
    return ConsultationPaths.draft(consultation.slug());
  }
}
