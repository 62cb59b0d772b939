package org.alongside.counting;

/** How many hold a place on one side, and how many of them have answered. */
public record Attendance(int onRoll, int answered) {

  private static final int AT_LEAST = 2;

  public Attendance {
    if (answered < 0 || answered > onRoll) {
      throw new IllegalArgumentException(answered + " answers from " + onRoll + " places");
    }
  }

  /** More than half of the places, and never fewer than two people. */
  public static int needed(int onRoll) {
    return Math.max(AT_LEAST, onRoll / 2 + 1);
  }

  public int needed() {
    return needed(onRoll);
  }

  public boolean quorum() {
    return answered >= needed();
  }
}
