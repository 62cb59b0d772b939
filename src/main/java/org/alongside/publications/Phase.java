package org.alongside.publications;

import java.time.Instant;
import org.alongside.people.PersonId;

/** Where a publication stands between being written and being taken back. */
public sealed interface Phase {

  /** Nobody but those who work on it can read it. */
  record Draft() implements Phase {}

  /** It is published by itself at a moment. */
  record Scheduled(Instant at, PersonId by) implements Phase {}

  /**
   * Everyone who may know its project can read it.
   *
   * @param edition what they read
   * @param since when it was first published
   */
  record Out(Edition edition, Instant since) implements Phase {}

  /** It was taken back; that it was there, and why it is not, stays. */
  record Withdrawn(Edition last, Instant at, String because) implements Phase {}
}
