package org.alongside.partnerships;

import java.util.Locale;

/** A partner's declared link to a body, shown to all partners. */
public record Affiliation(String body, Tie tie, Bearing bearing) {

  public Affiliation {
    body = body.strip();
    if (body.isEmpty()) {
      throw new IllegalArgumentException("An affiliation names a body");
    }
  }

  /** Whether a lived place needs the lived partners' agreement because of it. */
  public boolean needsAgreement() {
    return tie == Tie.PAID && bearing != Bearing.NONE;
  }

  /** Whether a place held by this partner counts as one of the body's. */
  public boolean countsForBody() {
    return tie != Tie.MEMBER;
  }

  public boolean with(String other) {
    return key(body).equals(key(other));
  }

  /** The name as compared: letters and digits only, so that spelling doesn't split a body. */
  public String key() {
    return key(body);
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
