package org.alongside.decisions.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What has just been done, said at the top of the page that follows; a code of ours, never text.
 */
public enum JustDone {
  STARTED,
  REVISED,
  WITHDRAWN,
  AGREED,
  WAIVED,
  ENTERED,
  MORE_TIME,
  TESTED,
  OBJECTION_CLOSED,
  WANTED_CLOSED,
  AMENDMENT_WAITS,
  AMENDED,
  AMENDMENT_DECLINED,
  DISSENT,
  REVIEW,
  REOPENED,
  FACILITATOR,
  BOARD_PAGE,
  OVERRIDE;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String key() {
    return "decisions.done." + code();
  }

  /** The thing done that an address names; null for none, and for what nobody here ever wrote. */
  static @Nullable JustDone read(@Nullable String code) {
    for (var done : values()) {
      if (done.code().equals(code)) {
        return done;
      }
    }
    return null;
  }
}
