package org.alongside.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The letters that wait to be told together. */
public interface Gathered {

  /** Those of one reader that are due at one moment, newest first; nobody else takes them. */
  List<QueuedLetter> claim(UUID group);

  void end(Collection<UUID> ids, LetterEnd how, Instant now);
}
