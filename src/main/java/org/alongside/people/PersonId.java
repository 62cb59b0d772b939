package org.alongside.people;

import java.util.UUID;

/** A person's random id: the only link between the record and the person, broken by erasure. */
public record PersonId(UUID value) {

  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
