package org.alongside.record;

/** Why bytes are not strict JSON, and inside which entry of the list of entries it was noticed. */
public final class NotJson extends Exception {

  private final int entry;

  NotJson(String why, int entry) {
    super(why);
    this.entry = entry;
  }

  /** The entry being read, counted from 1; 0 before the first. */
  public int entry() {
    return entry;
  }
}
