package org.alongside.equality;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why something can't be done with the equality questions. */
public enum EqualityReason implements Reason {
  NOT_ASKED,
  /** Nobody has said whether the questions are asked. */
  NOT_SETTLED,
  WHY_NOT_MISSING,
  TARGET_OUT_OF_RANGE;

  @Override
  public String key() {
    return "equality.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
