package org.alongside.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The true time, or so much before it while the past is being told. */
final class BenchClock implements InstantSource {

  private volatile Duration back = Duration.ZERO;

  void goBack(Duration by) {
    back = by;
  }

  @Override
  public Instant instant() {
    return Instant.now().minus(back);
  }
}
