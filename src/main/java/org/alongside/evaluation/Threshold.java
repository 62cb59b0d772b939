package org.alongside.evaluation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The numbers that the check compares with. The recommended one holds until an administrator says
 * otherwise, within bounds outside of which the criterion would say nothing: with one lived partner
 * there is always one alone, and under half of the places they can be outvoted in the room.
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

  public static Map<Threshold, Integer> allRecommended() {
    return Arrays.stream(values())
        .collect(Collectors.toUnmodifiableMap(Function.identity(), Threshold::recommended));
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public String key() {
    return "evaluation.threshold." + code();
  }
}
