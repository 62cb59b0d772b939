package org.alongside.counting;

/** What one partner answers when asked whether there are objections. */
public enum ConsentResponse {
  NO_OBJECTION,
  /** No objection, and something to keep an eye on. */
  CONCERN,
  OBJECT,
  STAND_ASIDE;

  public boolean inFavour() {
    return this == NO_OBJECTION || this == CONCERN;
  }
}
