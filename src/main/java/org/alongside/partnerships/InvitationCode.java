package org.alongside.partnerships;

import java.security.SecureRandom;
import org.alongside.access.TypableCode;

/**
 * The secret that opens an invitation; only its hash is kept. 60 random bits, typed from paper: too
 * many to guess in the 30 days that it is good for.
 */
public record InvitationCode(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  public static InvitationCode random() {
    return new InvitationCode(TypableCode.random(RANDOM, LENGTH));
  }

  /** As somebody typed it: small letters, spaces and look-alikes are forgiven. */
  public static InvitationCode typed(String text) {
    return new InvitationCode(TypableCode.read(text));
  }

  /** As it is printed, in groups that the eye can hold. */
  public String grouped() {
    return TypableCode.grouped(value, GROUP);
  }

  public String hash() {
    return TypableCode.hash(value);
  }

  /** Never written to a log by accident. */
  @Override
  public String toString() {
    return "InvitationCode[…]";
  }
}
