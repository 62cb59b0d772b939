package org.alongside.identity;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why somebody does not become a supporter. */
public enum SupportReason implements Reason {
  NOT_YOURSELF,
  ASKED_ALREADY,
  ASKED_TOO_OFTEN,
  NOT_ASKED,
  ON_THE_OTHER_SIDE,
  STAFF_HERE;

  @Override
  public String key() {
    return "identity.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
