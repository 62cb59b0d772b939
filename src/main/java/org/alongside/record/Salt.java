package org.alongside.record;

import java.security.SecureRandom;
import java.util.Arrays;

/** 256 random bits that hide what was committed to; destroyed when the person is erased. */
public final class Salt {

  static final int BYTES = 32;

  private final byte[] bytes;

  /** A salt that was kept. */
  public Salt(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("A salt has 256 bits");
    }
    this.bytes = bytes.clone();
  }

  public static Salt random(SecureRandom random) {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return new Salt(bytes);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Salt that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Never the bits: a salt has no business in a log. */
  @Override
  public String toString() {
    return "Salt";
  }
}
