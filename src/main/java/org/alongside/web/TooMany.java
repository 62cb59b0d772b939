package org.alongside.web;

import java.time.Duration;

/** Somebody did this more often than is fair to others: 429, with when to try again. */
public final class TooMany extends RuntimeException {

  private final transient Duration wait;

  public TooMany(Duration wait) {
    super(null, null, false, false);
    this.wait = wait;
  }

  public Duration howLong() {
    return wait;
  }
}
