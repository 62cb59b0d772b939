package org.alongside.identity;

import java.time.Instant;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A printed sign-in card that has not been revoked.
 *
 * @param wrongPins how often its PIN was wrong in a row
 * @param usedAt when it was last used
 */
public record Card(
    UUID id,
    PersonId person,
    Digest pin,
    Instant issuedAt,
    int wrongPins,
    @Nullable Instant usedAt) {

  /** After so many wrong PINs in a row a card works no more; the co-ordinator prints a new one. */
  public static final int TRIES = 5;

  public boolean stopped() {
    return wrongPins >= TRIES;
  }
}
