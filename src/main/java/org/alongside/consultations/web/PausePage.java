package org.alongside.consultations.web;

import java.time.LocalDate;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Pause;
import org.alongside.consultations.Run;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** Asks until when it is paused and why, and lets it go on earlier. */
public record PausePage(
    Consultation consultation, LocalDate today, Typed typed, Mistakes mistakes) {

  /** What was typed: for a pause, and for going on earlier. */
  public record Typed(
      DateTyped goesOn, DateTyped lastDay, DateTyped decidedBy, String because, String early) {
    static final Typed NOTHING =
        new Typed(DateTyped.nothing(), DateTyped.nothing(), DateTyped.nothing(), "", "");
  }

  /** By when people were told that it is decided; null where nobody was. */
  public @Nullable LocalDate decidedBy() {
    return consultation.terms().deciding().by();
  }

  PausePage with(Mistakes found) {
    return new PausePage(consultation, today, typed, found);
  }

  public Run run() {
    return consultation.run().orElseThrow();
  }

  /** The pause that it is in; null where there is none. */
  public @Nullable Pause pause() {
    return run().pausedOn(today).orElse(null);
  }

  public String action() {
    return ConsultationPaths.one(consultation.slug()) + "/pause";
  }

  public String back() {
    return ConsultationPaths.draft(consultation.slug());
  }
}
