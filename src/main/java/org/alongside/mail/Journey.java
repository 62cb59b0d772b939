package org.alongside.mail;

import java.time.Instant;

/** What is left to do for a letter. */
public sealed interface Journey {

  /** Nothing: its journey has ended. */
  record Over() implements Journey {}

  /** It has to be carried again. */
  record Again(Instant at) implements Journey {}
}
