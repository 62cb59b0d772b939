package org.alongside.following;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a letter carries so that its reader can begin or stop. It opens nothing else, and it stands
 * in every letter, so it is kept as it is.
 */
public record FollowKey(String value) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");

  public static FollowKey random() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return new FollowKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public static Optional<FollowKey> read(String text) {
    return SHAPE.matcher(text).matches() ? Optional.of(new FollowKey(text)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "FollowKey[…]";
  }
}
