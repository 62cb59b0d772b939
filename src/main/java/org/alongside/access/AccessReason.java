package org.alongside.access;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a role is not given or taken. */
public enum AccessReason implements Reason {
  NOT_ALLOWED,
  NO_SUCH_PERSON,
  NOT_GIVEN_HERE,
  HELD_ALREADY,
  NOT_HELD,
  LAST_ADMINISTRATOR;

  @Override
  public String key() {
    return "access.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
