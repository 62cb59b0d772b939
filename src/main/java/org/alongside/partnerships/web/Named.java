package org.alongside.partnerships.web;

import java.util.Map;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** The names by which people are known in one partnership. */
public record Named(Map<PersonId, String> names) {

  /** Null for somebody who has deleted their account. */
  public @Nullable String of(PersonId person) {
    return names.get(person);
  }
}
