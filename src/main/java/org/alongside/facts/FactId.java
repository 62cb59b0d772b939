package org.alongside.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Makes ids that sort by the moment they were made at, so that new facts lie beside each other in
 * the database. UUID version 7 (RFC 9562): 48 bits of milliseconds, then 12 bits of the fraction of
 * a millisecond (method 3), then random bits.
 */
public final class FactId {

  private static final long NANOS_IN_MILLI = 1_000_000;

  private FactId() {}

  public static UUID at(Instant moment) {
    var millis = moment.toEpochMilli();
    var nanos = Duration.between(Instant.ofEpochMilli(millis), moment).toNanos();
    var high = millis << 16 | 0x7000 | nanos * 4096 / NANOS_IN_MILLI;
    return new UUID(high, UUID.randomUUID().getLeastSignificantBits());
  }
}
