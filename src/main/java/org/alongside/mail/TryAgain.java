package org.alongside.mail;

import java.time.Duration;
import java.time.Instant;

/** How long to wait before a letter is carried again, as mail servers do (RFC 5321, 4.5.4.1). */
final class TryAgain {

  /** While no mail server can be reached; short, because it says nothing against the letter. */
  static final Duration WITHOUT_A_WAY = Duration.ofMinutes(1);

  private static final Duration FIRST = Duration.ofSeconds(30);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int DOUBLINGS = 7;
  private static final Duration LONG_ENOUGH = Duration.ofDays(5);

  private TryAgain() {}

  /** Twice as long after each attempt, up to an hour. */
  static Duration after(int attempts) {
    var wait = FIRST.multipliedBy(1L << Math.clamp(attempts - 1L, 0, DOUBLINGS));
    return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
  }

  static boolean longEnough(Instant queuedAt, Instant now) {
    return !now.isBefore(queuedAt.plus(LONG_ENOUGH));
  }
}
