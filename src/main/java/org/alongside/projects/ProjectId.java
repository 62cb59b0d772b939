package org.alongside.projects;

import java.util.UUID;

/** A project's id, the same for good whatever its title becomes. */
public record ProjectId(UUID value) {

  public static ProjectId random() {
    return new ProjectId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
