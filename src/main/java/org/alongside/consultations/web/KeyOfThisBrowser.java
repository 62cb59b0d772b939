package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.alongside.access.Actor;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.OwnKey;
import org.alongside.consultations.Response;
import org.alongside.consultations.ReturnKey;
import org.springframework.stereotype.Component;

/** Reads the key from the browser that asks just now. */
@Component
class KeyOfThisBrowser implements OwnKey {

  private final Answering answering;
  private final HttpServletRequest now;

  /**
   * Takes them.
   *
   * @param now stands for the request that is answered at the moment
   */
  KeyOfThisBrowser(Answering answering, HttpServletRequest now) {
    this.answering = answering;
    this.now = now;
  }

  @Override
  public Optional<ReturnKey> sent(Consultation consultation, Actor actor) {
    return answering
        .own(consultation, actor, now)
        .filter(own -> own.response() instanceof Response.Sent)
        .map(Answering.Own::key);
  }
}
