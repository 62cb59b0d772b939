package org.alongside.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The letters that wait. Each call holds at once, whatever happens to the server after it. */
public interface Letters {

  /** Empty when the letter's journey has ended. */
  Optional<QueuedLetter> waiting(UUID id);

  /**
   * Marks that the letter is being handed over. False while somebody else may be doing so: then
   * nobody may hand it over until {@link CarryLetter#IN_HAND} has passed.
   */
  boolean leaving(UUID id, Instant now);

  /** Marks that the letter was not taken and waits again. */
  void putBack(UUID id);

  void end(UUID id, LetterEnd how, Instant now);
}
