package org.alongside.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** In a demonstration: the letters that would have been sent, the newest first. */
public interface ShownLetters {

  int PAGE = 10;

  /** At most {@link #PAGE}, older than the one named. */
  List<ShownLetter> newest(Optional<UUID> olderThan);

  /** One of them. */
  record ShownLetter(UUID id, String address, String subject, String body, Instant at) {}
}
