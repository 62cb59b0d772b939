package org.alongside.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * Random letters and digits that people read out and type, five bits each. They are Crockford's
 * base 32, which leaves out what looks like something else.
 *
 * @see <a href="https://www.crockford.com/base32.html">Base 32</a>
 */
public final class TypableCode {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final Pattern NO_LETTER = Pattern.compile("[^0-9A-Z]");
  private static final Pattern LIKE_ONE = Pattern.compile("[IL]");

  private TypableCode() {}

  public static String random(RandomGenerator random, int length) {
    var code = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** What somebody typed, with spaces, dashes, small letters and look-alikes forgiven. */
  public static String read(String typed) {
    var plain = NO_LETTER.matcher(typed.toUpperCase(Locale.ROOT)).replaceAll("");
    return LIKE_ONE.matcher(plain.replace('O', '0')).replaceAll("1");
  }

  /** What is kept of a code that nobody else may know: SHA-256 in hexadecimal. */
  public static String hash(String code) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(code.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }

  /** In groups that the eye can hold, with dashes between them. */
  public static String grouped(String code, int group) {
    return code.replaceAll("(.{" + group + "})(?=.)", "$1-");
  }
}
