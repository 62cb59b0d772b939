package org.alongside.publications;

import java.time.Instant;
import org.alongside.people.PersonId;

/**
 * What everyone could read from a moment on, kept for good.
 *
 * @param because why it differs from the one before; empty for the first
 */
public record Edition(int number, Text text, String because, Change change) {

  /** Who published it, and when. */
  public record Change(PersonId by, Instant at) {}

  static Edition first(Text text, PersonId by, Instant now) {
    return new Edition(1, text, "", new Change(by, now));
  }

  Edition corrected(Text next, String why, PersonId by, Instant now) {
    return new Edition(number + 1, next, why, new Change(by, now));
  }
}
