package org.alongside.partnerships.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What has just been done, said at the top of the page that follows; a code of ours, never text.
 */
public enum Done {
  BEGUN,
  INVITED,
  WITHDRAWN,
  TAKEN,
  WAITING,
  NAMED,
  DECLARED,
  MOVED,
  PAUSED,
  BACK,
  LEFT,
  ASKED,
  ANSWERED,
  STOOD_DOWN,
  WRITTEN,
  ACCEPTED,
  READ_AGAIN;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String key() {
    return "partnerships.done." + code();
  }

  /** The thing done that an address names; null for none, and for what nobody here ever wrote. */
  static @Nullable Done read(@Nullable String code) {
    for (var done : values()) {
      if (done.code().equals(code)) {
        return done;
      }
    }
    return null;
  }

  /** The page to see next. */
  String at(String path) {
    return path + "?done=" + code();
  }
}
