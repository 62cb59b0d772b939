package org.alongside.files;

import java.util.UUID;

/** A file's id. */
public record FileId(UUID value) {

  public static FileId random() {
    return new FileId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
