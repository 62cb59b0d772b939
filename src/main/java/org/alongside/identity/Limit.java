package org.alongside.identity;

import java.time.Duration;

/**
 * How often something may be tried before one has to wait. Limits by network are mild, because a
 * hospital or a library shares one address among many.
 */
public enum Limit {
  /** Letters to one e-mail address. */
  LETTERS_TO_ADDRESS(5, Duration.ofMinutes(15)),
  LETTERS_TO_ADDRESS_A_DAY(20, Duration.ofDays(1)),
  LETTERS_FROM_NETWORK(60, Duration.ofMinutes(15)),
  /** Codes typed for one e-mail address, over all its requests. */
  CODES_FOR_ADDRESS(15, Duration.ofHours(1)),
  CODES_FROM_NETWORK(120, Duration.ofHours(1)),
  PINS_FROM_NETWORK(60, Duration.ofHours(1)),
  PASSKEYS_FROM_NETWORK(240, Duration.ofHours(1)),
  /** Supporters asked, and new addresses given, by one person. */
  LETTERS_BY_PERSON(10, Duration.ofHours(1));

  private final int times;
  private final Duration window;

  Limit(int times, Duration window) {
    this.times = times;
    this.window = window;
  }

  public int times() {
    return times;
  }

  public Duration window() {
    return window;
  }
}
