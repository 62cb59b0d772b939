package org.alongside.participation;

/** Which experience a partner brings to a place; spelled out in full wherever people read it. */
public enum Side {
  /** People who use services, and unpaid carers. */
  LIVED,
  /** Professionals. */
  LEARNT;

  public Side other() {
    return this == LIVED ? LEARNT : LIVED;
  }
}
