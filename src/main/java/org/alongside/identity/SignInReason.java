package org.alongside.identity;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why somebody is not signed in, or not yet. */
public enum SignInReason implements Reason {
  NOT_A_LINK,
  USED,
  REPLACED,
  TOO_OLD,
  OTHER_BROWSER,
  NOTHING_ASKED,
  WRONG_CODE,
  NO_TRIES_LEFT,
  TOO_OFTEN,
  ADDRESS_TAKEN;

  @Override
  public String key() {
    return "identity.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
