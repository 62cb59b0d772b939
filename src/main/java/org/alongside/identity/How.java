package org.alongside.identity;

/** How somebody signed in. */
public enum How {
  LINK,
  PASSKEY,
  STAFF,
  CARD;

  /** Whether it is enough for an administrator: more than the keys to a mailbox or a card. */
  public boolean strong() {
    return this == PASSKEY || this == STAFF;
  }
}
