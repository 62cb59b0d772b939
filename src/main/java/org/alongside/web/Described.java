package org.alongside.web;

import org.jspecify.annotations.Nullable;

/** Which elements describe a field, for screen readers: its hint, then what is wrong with it. */
public final class Described {

  private Described() {}

  /** The value of {@code aria-describedby}; null when nothing describes the field. */
  public static @Nullable String by(String id, boolean hinted, boolean wrong) {
    if (hinted && wrong) {
      return id + "-hint " + id + "-error";
    }
    if (hinted) {
      return id + "-hint";
    }
    return wrong ? id + "-error" : null;
  }
}
