package org.alongside.consultations.web;

import java.time.LocalDate;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Run;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** Asks until when people are to have time, and why. */
public record LongerPage(Consultation consultation, Typed typed, Mistakes mistakes) {

  /** What was typed. */
  public record Typed(DateTyped lastDay, DateTyped decidedBy, String because) {
    static final Typed NOTHING = new Typed(DateTyped.nothing(), DateTyped.nothing(), "");
  }

  /** By when people were told that it is decided; null where nobody was. */
  public @Nullable LocalDate decidedBy() {
    return consultation.terms().deciding().by();
  }

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
