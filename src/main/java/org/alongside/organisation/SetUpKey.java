package org.alongside.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What somebody must know to set the organisation up: 20 characters, 100 bits, in an alphabet
 * without look-alikes (Crockford's base 32), in groups that can be typed.
 */
public record SetUpKey(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 20;
  private static final int GROUP = 5;

  public static SetUpKey fresh(RandomGenerator random) {
    var key = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      key.append(i > 0 && i % GROUP == 0 ? "-" : "")
          .append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new SetUpKey(key.toString());
  }

  /** What somebody typed, with spaces, dashes, small letters and look-alikes forgiven. */
  public static Optional<SetUpKey> read(String typed) {
    var plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    return plain.length() == LENGTH
        ? Optional.of(new SetUpKey(plain.replaceAll("(.{5})(?!$)", "$1-")))
        : Optional.empty();
  }

  /** What the database knows of it: enough to recognise it, too little to use it. */
  public String digest() {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(value.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "SetUpKey[…]";
  }
}
