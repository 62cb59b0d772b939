package org.alongside.house.planted.decisions;

/** Wants to be given six things. */
public final class TakesMuch {

  private final int sum;

  public TakesMuch(int one, int two, int three, int four, int five, int six) {
    sum = one + two + three + four + five + six;
  }

  public int sum() {
    return sum;
  }
}
