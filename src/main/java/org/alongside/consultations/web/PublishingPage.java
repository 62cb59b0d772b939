package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Lack;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/** Asks whether a consultation is to be published, and says all that still stands against it. */
public record PublishingPage(Drafting.Draft draft, Mistakes mistakes) {

  public Consultation consultation() {
    return draft.consultation();
  }

  public List<Link> lacks(Words words) {
    return Mend.all(draft, words);
  }

  /** Whether one of them may be left out for a reason that everyone can read. */
  public boolean exceptions() {
    return draft.lacks().stream()
        .anyMatch(lack -> lack instanceof Lack(var gate, _) && gate.canBeLeftOut());
  }

  /** What is left out already, and why. */
  public List<Gate> left() {
    return consultation().terms().exceptions().because().keySet().stream().sorted().toList();
  }

  public String because(Gate gate) {
    return consultation().terms().exceptions().because().getOrDefault(gate, "");
  }

  public boolean mayWrite() {
    return draft.may().contains(org.alongside.access.Action.WRITE_CONSULTATION);
  }

  public String action() {
    return ConsultationPaths.publish(consultation().slug());
  }

  public String back() {
    return ConsultationPaths.draft(consultation().slug());
  }

  public String exceptionsPath() {
    return ConsultationPaths.sheet(consultation().slug(), Sheet.EXCEPTIONS);
  }

  public String path() {
    return ConsultationPaths.one(consultation().slug());
  }
}
