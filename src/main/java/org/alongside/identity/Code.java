package org.alongside.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Eight digits that somebody reads on one device and types on another. */
public record Code(String digits) {

  private static final int MANY = 100_000_000;
  private static final Pattern SHAPE = Pattern.compile("[0-9]{8}");
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0.-]");
  private static final SecureRandom RANDOM = new SecureRandom();

  public Code {
    if (!SHAPE.matcher(digits).matches()) {
      throw new IllegalArgumentException("A code has eight digits");
    }
  }

  public static Code random() {
    return new Code(String.format(Locale.ROOT, "%08d", RANDOM.nextInt(MANY)));
  }

  /** The code as somebody typed it, spaces and hyphens forgiven; empty when it can't be one. */
  public static Optional<Code> read(String typed) {
    var digits = BETWEEN.matcher(typed).replaceAll("");
    return SHAPE.matcher(digits).matches() ? Optional.of(new Code(digits)) : Optional.empty();
  }

  /** As it stands in the letter: two groups of four. */
  public String spaced() {
    return digits.substring(0, 4) + " " + digits.substring(4);
  }

  /** Hashed with a secret of the asking device, so that the table alone doesn't give it away. */
  public Digest digest(Secret browser) {
    return Digest.of(browser.value(), digits);
  }

  /** Keeps quiet in logs. */
  @Override
  public String toString() {
    return "Code[…]";
  }
}
