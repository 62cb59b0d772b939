package org.alongside.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something long and random that only one device or one letter knows: 256 bits, never stored. */
public record Secret(String value) {

  private static final int BYTES = 32;
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final SecureRandom RANDOM = new SecureRandom();

  public Secret {
    if (!SHAPE.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a secret of ours");
    }
  }

  public static Secret random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public static Optional<Secret> read(String given) {
    return SHAPE.matcher(given).matches() ? Optional.of(new Secret(given)) : Optional.empty();
  }

  public Digest digest() {
    return Digest.of(value);
  }

  /** Keeps quiet in logs. */
  @Override
  public String toString() {
    return "Secret[…]";
  }
}
