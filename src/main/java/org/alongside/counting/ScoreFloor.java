package org.alongside.counting;

/** The mean below which an option is out on either side; may be raised, never lowered. */
public record ScoreFloor(Fraction mean) {

  public static final ScoreFloor LOWEST = new ScoreFloor(Fraction.of(5, 2));

  public ScoreFloor {
    if (mean.compareTo(Fraction.of(5, 2)) < 0
        || mean.compareTo(Fraction.of(ScoreBallot.HIGHEST)) > 0) {
      throw new IllegalArgumentException("A floor of " + mean);
    }
  }

  boolean reached(Fraction value) {
    return value.compareTo(mean) >= 0;
  }
}
