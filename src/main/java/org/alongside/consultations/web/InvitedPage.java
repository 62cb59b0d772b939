package org.alongside.consultations.web;

import org.alongside.consultations.Consultation;
import org.alongside.consultations.InviteWriter.Invited;

/**
 * The key of somebody who was asked to prepare an answer as well.
 *
 * @param address where they type it
 */
public record InvitedPage(Consultation consultation, Invited invited, String address) {

  public String name() {
    return invited.writer().name();
  }

  public String key() {
    return invited.key().grouped();
  }

  public String back() {
    return ConsultationPaths.answers(consultation.slug());
  }
}
