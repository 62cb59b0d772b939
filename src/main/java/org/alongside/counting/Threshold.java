package org.alongside.counting;

/** The share of those who agreed or disagreed that has to agree, on each side; fixed at opening. */
public enum Threshold {
  MORE_THAN_HALF(1, 2),
  TWO_THIRDS(2, 3),
  THREE_QUARTERS(3, 4);

  private final long above;
  private final long below;

  Threshold(long above, long below) {
    this.above = above;
    this.below = below;
  }

  /**
   * More than a half, or at least two thirds or three quarters: the tie of a half is not enough.
   */
  public boolean reached(int agree, int disagree) {
    long got = agree * below;
    long asked = above * (agree + disagree);
    return this == MORE_THAN_HALF ? got > asked : got >= asked;
  }
}
