package org.alongside.identity;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a passkey is not taken, added or removed. */
public enum KeyReason implements Reason {
  NOT_RECOGNISED,
  NO_ADDRESS_YET,
  NOT_YOURS,
  SIGN_IN_WITH_PASSKEY_FIRST,
  ONE_TIME_KEY_FIRST,
  NOT_YOUR_ONE_TIME_KEY,
  NOT_FOR_YOURSELF,
  NO_ADMINISTRATOR,
  LAST_OF_AN_ADMINISTRATOR;

  @Override
  public String key() {
    return "identity.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
