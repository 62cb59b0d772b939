package org.alongside.consultations.web;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Response;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/** Somebody's own answers as a document; without their key, which would open them. */
public record OwnCopy(Answering.Own own, Response.Sent sent) {

  public Consultation consultation() {
    return own.consultation();
  }

  public List<CheckPage.Line> lines(Words words) {
    return new CheckPage(own, Mistakes.none()).lines(words);
  }

  public String reference() {
    return sent.slip().reference().grouped();
  }
}
