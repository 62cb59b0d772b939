package org.alongside.formats;

import java.util.List;
import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something can't be done with a rendition. */
public enum FormatReason implements Reason {
  TITLE_MISSING,
  TEXT_MISSING,
  LINES_MISSING,
  TOO_MANY_LINES,
  LINE_TOO_LONG,
  PICTURE_WITHOUT_WORDS,
  EXPLAINS_MISSING,
  ADDRESS_MISSING,
  MINUTES_MISSING,
  TRANSCRIPT_MISSING,
  MADE_BY_MISSING,
  READY_ALREADY,
  ANSWERED_ALREADY;

  void where(boolean so, List<Reason> reasons) {
    if (so) {
      reasons.add(this);
    }
  }

  @Override
  public String key() {
    return "formats.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
