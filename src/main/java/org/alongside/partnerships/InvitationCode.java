package org.alongside.partnerships;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret in an invitation's address, 160 random bits; only its hash is kept. */
public record InvitationCode(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 20;

  public static InvitationCode random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new InvitationCode(HexFormat.of().formatHex(bytes));
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
