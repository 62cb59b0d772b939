package org.alongside.partnerships;

import java.util.UUID;

/** A partnership's id. */
public record PartnershipId(UUID value) {

  public static PartnershipId random() {
    return new PartnershipId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
