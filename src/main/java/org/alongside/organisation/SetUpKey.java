package org.alongside.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.alongside.access.TypableCode;

/**
 * What somebody must know to set the organisation up: 20 characters, 100 bits, in groups that can
 * be typed.
 */
public record SetUpKey(String value) {

  private static final int LENGTH = 20;
  private static final int GROUP = 5;

  public static SetUpKey fresh(RandomGenerator random) {
    return new SetUpKey(TypableCode.grouped(TypableCode.random(random, LENGTH), GROUP));
  }

  /** What somebody typed, with spaces, dashes, small letters and look-alikes forgiven. */
  public static Optional<SetUpKey> read(String typed) {
    var plain = TypableCode.read(typed);
    return plain.length() == LENGTH
        ? Optional.of(new SetUpKey(TypableCode.grouped(plain, GROUP)))
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
