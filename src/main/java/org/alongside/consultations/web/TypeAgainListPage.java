package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.SecondEntries;

/** The papers that somebody else typed in, and that are to be typed in once more. */
public record TypeAgainListPage(
    Consultation consultation,
    List<SecondEntries.Line> waiting,
    SecondEntries.Disagreement disagreement) {

  public TypeAgainListPage {
    waiting = List.copyOf(waiting);
  }

  public String back() {
    return ConsultationPaths.keying(consultation.slug());
  }

  public String path(SecondEntries.Line line) {
    return ConsultationPaths.keyingAgain(consultation.slug(), line.id());
  }
}
