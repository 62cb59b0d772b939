package org.alongside.publications;

import java.util.UUID;

/** A publication's id. */
public record PublicationId(UUID value) {

  public static PublicationId random() {
    return new PublicationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
