package org.alongside.decisions;

/** Whose hand wrote what somebody says; nobody further down speaks over those further up. */
public enum SaidBy {
  /** On screen, by themselves. */
  OWNER,
  /** On screen, by the supporter whom they let act for them. */
  SUPPORTER,
  /** By phone, on paper or in person, by whoever entered it for them. */
  ENTERED;

  boolean speaksOver(SaidBy before) {
    return compareTo(before) > 0;
  }
}
