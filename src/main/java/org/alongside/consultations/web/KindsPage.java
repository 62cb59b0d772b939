package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.web.Link;
import org.alongside.web.Words;

/** Asks what is to be put on a page. */
public record KindsPage(Consultation consultation, String to) {

  public List<Link> kinds(Words words) {
    return PartPage.kinds(words, NewPartPages.action(consultation, to) + "&kind=");
  }

  public String back() {
    return ConsultationPaths.questions(consultation.slug());
  }
}
