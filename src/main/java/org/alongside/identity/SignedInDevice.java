package org.alongside.identity;

import java.time.Instant;

/**
 * A device that somebody is signed in on.
 *
 * @param key names it on a page without giving away its session
 */
public record SignedInDevice(String key, Device device, Instant lastUsedAt) {

  /** The key of a session. */
  public static String keyOf(String session) {
    return Digest.of("device", session).hex().substring(0, 32);
  }
}
