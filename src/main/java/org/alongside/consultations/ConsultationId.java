package org.alongside.consultations;

import java.util.UUID;

/** A consultation's id. */
public record ConsultationId(UUID value) {

  public static ConsultationId random() {
    return new ConsultationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
