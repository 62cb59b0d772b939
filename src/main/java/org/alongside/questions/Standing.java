package org.alongside.questions;

import java.time.Instant;
import org.alongside.people.PersonId;

/** How far a question has come. */
public sealed interface Standing {

  /** Nobody has checked it; only those who check can read it. */
  record Waiting() implements Standing {}

  /** Everybody can read it, and it waits for an answer. */
  record Shown(Instant since) implements Standing {}

  /** Everybody can read both. */
  record Answered(Instant since, Answer answer) implements Standing {}

  /** Nobody can read it, or nobody any more; that there was one is counted. */
  record TurnedDown(Refusal why, Instant at) implements Standing {}

  /**
   * What was answered.
   *
   * @param number 1 for the first; more where the answer was corrected
   */
  record Answer(String words, int number, PersonId by, Instant at) {

    public static final int LONGEST = 4000;

    public boolean corrected() {
      return number > 1;
    }
  }
}
