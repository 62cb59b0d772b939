package org.alongside.projects;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A link by which anybody who has it can read a draft until it expires or is revoked. */
public record PreviewLink(
    UUID id, PersonId madeBy, Instant made, Instant expires, @Nullable Instant revoked) {

  public boolean opens(Instant now) {
    return revoked == null && now.isBefore(expires);
  }
}
