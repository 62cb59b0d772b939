package org.alongside.consultations;

import java.security.SecureRandom;
import org.alongside.access.TypableCode;

/** What somebody quotes when they ask about their response; it opens nothing. */
public record Reference(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 10;
  private static final int GROUP = 5;

  public static Reference random() {
    return new Reference(TypableCode.random(RANDOM, LENGTH));
  }

  /** Whether it is one of the one in so many that are drawn. */
  boolean drawn(int oneIn) {
    return Math.floorMod(value.hashCode(), oneIn) == 0;
  }

  /** As it is printed, in groups that the eye can hold. */
  public String grouped() {
    return TypableCode.grouped(value, GROUP);
  }
}
