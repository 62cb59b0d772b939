package org.alongside.consultations;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something about scrutiny can't be recorded. */
public enum ScrutinyReason implements Reason {
  KIND_MISSING,
  QUESTION_MISSING,
  DAY_MISSING,
  DAY_TO_COME,
  WORDS_MISSING,
  TOO_LONG;

  @Override
  public String key() {
    return "consultations.scrutiny.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
