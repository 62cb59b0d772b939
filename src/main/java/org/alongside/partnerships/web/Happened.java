package org.alongside.partnerships.web;

import java.util.UUID;
import org.alongside.facts.Fact;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened here.
 *
 * @param who the name of whose act it was; null where the platform acted or the name is gone
 */
public record Happened(Fact fact, @Nullable String who) {

  static @Nullable PersonId actor(Fact fact) {
    UUID actor = fact.who().actor();
    return actor == null ? null : new PersonId(actor);
  }

  /** The message that tells it; every capability words its own kinds. */
  public String key() {
    return fact.kind().replaceFirst("\\.", ".fact.");
  }

  /** Whether somebody did it, as against the clock. */
  public boolean byPerson() {
    return fact.who().actor() != null;
  }
}
