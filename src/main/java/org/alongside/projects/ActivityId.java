package org.alongside.projects;

import java.util.UUID;

/** An activity's id. */
public record ActivityId(UUID value) {

  public static ActivityId random() {
    return new ActivityId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
