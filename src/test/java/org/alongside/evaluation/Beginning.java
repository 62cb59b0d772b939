package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a new installation compares with before anybody changes anything. */
public final class Beginning {

  public static final ThresholdVersion VERSION =
      new ThresholdVersion(
          0,
          LocalDate.of(2026, 1, 1),
          Map.of(
              Threshold.REVIEW_MONTHS, 6,
              Threshold.LATE_WORKING_DAYS, 10,
              Threshold.LIVED_PERCENT, 50,
              Threshold.LIVED_AT_LEAST, 2,
              Threshold.JOINT_PERCENT, 90,
              Threshold.AGREEMENT_REVIEW_MONTHS, 12),
          null);

  private Beginning() {}

  public static ThresholdHistory with(List<ThresholdVersion> changes) {
    var history = new ThresholdHistory(List.of(VERSION));
    for (var change : changes) {
      history = history.and(change);
    }
    return history;
  }
}
