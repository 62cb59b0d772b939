package org.alongside.projects;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a preview link: 256 random bits. Only its hash is kept, so it is shown once. */
public record PreviewToken(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static PreviewToken random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new PreviewToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return "PreviewToken[secret]";
  }
}
