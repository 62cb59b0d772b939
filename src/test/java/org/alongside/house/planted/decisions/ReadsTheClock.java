package org.alongside.house.planted.decisions;

import java.time.Instant;
import java.time.InstantSource;

/** A root that asks what time it is. */
public record ReadsTheClock(InstantSource clock) {

  public Instant now() {
    return clock.instant();
  }
}
