package org.alongside.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that has not left yet.
 *
 * @param attempts how often it was about to leave
 */
public record QueuedLetter(UUID id, Letter letter, Instant queuedAt, int attempts) {

  boolean tooLate(Instant now) {
    return letter.notAfter() != null && !now.isBefore(letter.notAfter());
  }
}
