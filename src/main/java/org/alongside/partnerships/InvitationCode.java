package org.alongside.partnerships;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The secret that opens an invitation; only its hash is kept. 60 random bits in the letters of
 * Crockford's base 32, which leave out those that look like digits, so that it can be typed from
 * paper: too many to guess in the 30 days that it is good for.
 */
public record InvitationCode(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  public static InvitationCode random() {
    var code = new StringBuilder();
    for (var i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new InvitationCode(code.toString());
  }

  /** As somebody typed it: capitals, spaces and look-alikes are forgiven. */
  public static InvitationCode typed(String text) {
    return new InvitationCode(
        text.toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]", "")
            .replace('o', '0')
            .replaceAll("[il]", "1"));
  }

  /** As it is printed, in groups that the eye can hold. */
  public String grouped() {
    return value.toUpperCase(Locale.ROOT).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
  }

  public String hash() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(value.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /** Never written to a log by accident. */
  @Override
  public String toString() {
    return "InvitationCode[…]";
  }
}
