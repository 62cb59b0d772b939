package org.alongside.identity;

import java.time.Duration;

/**
 * How often something may be tried before one has to wait. Limits by network are mild, because a
 * hospital or a library shares one address among many.
 */
public enum Limit {
  /** Letters to sign in by for one e-mail address, asked in one browser. */
  LETTERS_TO_ADDRESS_BY_BROWSER(5, Duration.ofMinutes(15)),
  /** The same, asked from one network: whoever asks without end locks out nobody elsewhere. */
  LETTERS_TO_ADDRESS_BY_NETWORK(5, Duration.ofMinutes(15)),
  LETTERS_TO_ADDRESS_BY_NETWORK_A_DAY(20, Duration.ofDays(1)),
  /** The same from everywhere, high enough for its owner and low enough for the mailbox. */
  LETTERS_TO_ADDRESS(20, Duration.ofHours(1)),
  LETTERS_TO_ADDRESS_A_DAY(120, Duration.ofDays(1)),
  /** Letters that ask one e-mail address to be a supporter, whoever asks. */
  SUPPORT_LETTERS_TO_ADDRESS(5, Duration.ofMinutes(15)),
  /** Letters that invite one e-mail address, or one person, whoever invites. */
  INVITATIONS_TO_ADDRESS(10, Duration.ofDays(1)),
  LETTERS_FROM_NETWORK(60, Duration.ofMinutes(15)),
  /** Codes typed for one e-mail address, over all its requests; not the first two of a letter. */
  CODES_FOR_ADDRESS(15, Duration.ofHours(1)),
  /** The same, for all addresses of one network. */
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
