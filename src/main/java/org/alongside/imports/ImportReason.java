package org.alongside.imports;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a table, or a line of it, can't be brought in. */
public enum ImportReason implements Reason {
  NO_FILE,
  NO_TABLE,
  TOO_LARGE,
  TOO_MANY_LINES,
  TOO_MANY_COLUMNS,
  NOTHING_MATCHED,
  MATCHED_TWICE,
  NOT_CHECKED,
  STILL_WRONG,
  NOTHING_LEFT,
  NOT_BROUGHT_IN,
  HAS_QUESTIONS,
  BUSY,
  NO_SUCH_CHANNEL,
  NO_DAY,
  NOT_YES_OR_NO,
  CELLS_BEYOND,
  SAME_AS;

  @Override
  public String key() {
    return "imports.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
