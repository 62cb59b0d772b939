package org.alongside.evaluation;

import java.util.Locale;

/**
 * The numbers that the check compares with: what we recommend now, and the bounds of what may be
 * chosen now, outside of which the criterion would say nothing. With one lived partner there is
 * always one alone, and under half of the places they can be outvoted in the room. What holds is
 * stored, see {@link ThresholdVersion}.
 */
public enum Threshold {
  REVIEW_MONTHS(6, 1, 12),
  LATE_WORKING_DAYS(10, 1, 20),
  LIVED_PERCENT(50, 50, 75),
  LIVED_AT_LEAST(2, 2, 10),
  JOINT_PERCENT(90, 75, 100),
  AGREEMENT_REVIEW_MONTHS(12, 1, 24);

  private final int recommended;
  private final int least;
  private final int most;

  Threshold(int recommended, int least, int most) {
    this.recommended = recommended;
    this.least = least;
    this.most = most;
  }

  public int recommended() {
    return recommended;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** Whether the criterion still says something with this number. */
  public boolean allows(int value) {
    return value >= least && value <= most;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String key() {
    return "evaluation.threshold." + code();
  }
}
