package org.alongside.imports;

import java.util.UUID;

/** The id of a table that is brought in. */
public record BatchId(UUID value) {

  public static BatchId random() {
    return new BatchId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
