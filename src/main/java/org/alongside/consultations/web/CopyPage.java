package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Consultations;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;

/** Asks whose questions are to be taken over. */
public record CopyPage(
    Consultation consultation, List<Consultations.Line> lines, long seen, Mistakes mistakes) {

  public CopyPage {
    lines = List.copyOf(lines);
  }

  public List<Choice> choices() {
    return lines.stream().map(line -> Choice.of(line.slug().value(), line.title(), false)).toList();
  }

  public String action() {
    return ConsultationPaths.questions(consultation.slug()) + "/copy";
  }

  public String back() {
    return ConsultationPaths.questions(consultation.slug());
  }
}
