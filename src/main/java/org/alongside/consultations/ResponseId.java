package org.alongside.consultations;

import java.util.UUID;

/** A response's id; it is told to nobody, people hold a reference and a key. */
public record ResponseId(UUID value) {

  public static ResponseId random() {
    return new ResponseId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
