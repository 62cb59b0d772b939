package org.alongside.consultations;

/** How much hangs on a consultation, and with that how much must be there before it opens. */
public enum Size {
  /** A survey of a group. */
  SMALL,
  ORDINARY,
  /** A major change of a service. */
  MAJOR;

  public boolean atLeast(Size other) {
    return compareTo(other) >= 0;
  }
}
