package org.alongside.consultations.web;

import org.alongside.consultations.Consultation;

/**
 * Leads back to answers that somebody has begun, once they press.
 *
 * @param key as it came with the link; nobody has looked yet whether it opens anything
 */
public record WayBackPage(Consultation consultation, String key) {

  public String path() {
    return ConsultationPaths.one(consultation.slug());
  }

  public String action() {
    return ConsultationPaths.comeBack(consultation.slug());
  }
}
