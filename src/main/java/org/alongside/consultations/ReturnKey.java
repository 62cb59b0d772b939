package org.alongside.consultations;

import java.security.SecureRandom;
import org.alongside.access.TypableCode;

/**
 * The secret with which somebody comes back to their answers; only its hash is kept. 80 random bits
 * from paper or a phone call, good for as long as the consultation is open.
 */
public record ReturnKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 16;
  private static final int GROUP = 4;

  public static ReturnKey random() {
    return new ReturnKey(TypableCode.random(RANDOM, LENGTH));
  }

  /** As somebody typed it: small letters, spaces and look-alikes are forgiven. */
  public static ReturnKey typed(String text) {
    return new ReturnKey(TypableCode.read(text));
  }

  /** As it is written down, in groups that the eye can hold. */
  public String grouped() {
    return TypableCode.grouped(value, GROUP);
  }

  public String hash() {
    return TypableCode.hash(value);
  }

  /** Never written to a log by accident. */
  @Override
  public String toString() {
    return "ReturnKey[…]";
  }
}
