package org.alongside.identity;

import java.util.Locale;
import org.alongside.participation.Reason;

/** Why a card is not issued, or does not sign in. */
public enum CardReason implements Reason {
  NO_SUCH_PERSON,
  HAS_EMAIL,
  HOLDS_ROLE,
  OTHER_SIDE,
  NO_CARD,
  WRONG_CARD_OR_PIN,
  CARD_STOPPED,
  CARDS_TOO_OFTEN;

  @Override
  public String key() {
    return "identity.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
