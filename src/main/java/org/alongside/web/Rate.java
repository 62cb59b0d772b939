package org.alongside.web;

import java.time.Duration;

/** How often something may be done: so many times at once, and again as time passes. */
public record Rate(int times, Duration within) {

  public Rate {
    if (times < 1 || within.isNegative() || within.isZero()) {
      throw new IllegalArgumentException("A rate allows something: " + times + " in " + within);
    }
  }

  public static Rate aMinute(int times) {
    return new Rate(times, Duration.ofMinutes(1));
  }
}
