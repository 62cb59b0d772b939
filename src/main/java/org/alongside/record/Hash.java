package org.alongside.record;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A SHA-256 in 64 lower-case hexadecimal digits. */
public record Hash(String hex) {

  private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

  /** What stands before the first entry. */
  public static final Hash NONE = new Hash("0".repeat(64));

  public Hash {
    if (!SHAPE.matcher(hex).matches()) {
      throw new IllegalArgumentException("Not a SHA-256 in 64 hexadecimal digits");
    }
  }

  public static Hash of(Json value) {
    return of(CanonicalJson.bytes(value));
  }

  /** Of these bytes, one part after the other. */
  static Hash of(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return new Hash(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible); // every Java platform has SHA-256
    }
  }

  public static Optional<Hash> parse(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new Hash(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return hex;
  }
}
