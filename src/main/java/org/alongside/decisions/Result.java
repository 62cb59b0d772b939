package org.alongside.decisions;

/** What a decision came to, in a word; the numbers say why. */
public enum Result {
  AGREED,
  NOT_AGREED,
  NO_QUORUM
}
