package org.alongside.evaluation;

import java.util.List;
import org.alongside.participation.Reason;

/** Why the thresholds can't be changed like this. */
public sealed interface ThresholdReason extends Reason {

  /** With this number the criterion would say nothing, or it is no number. */
  record OutOfBounds(Threshold threshold) implements ThresholdReason {
    @Override
    public String key() {
      return "evaluation.reason.threshold-out-of-bounds";
    }

    @Override
    public List<Object> details() {
      return List.of(threshold.least(), threshold.most());
    }
  }

  /** What is wrong with the day, the reason or the whole. */
  enum Wrong implements ThresholdReason {
    NOTHING_CHANGED("nothing-changed"),
    DAY_MISSING("day-missing"),
    DAY_PAST("day-past"),
    DAY_TOO_FAR("day-too-far"),
    WHY_MISSING("why-missing"),
    WHY_TOO_LONG("why-too-long");

    private final String code;

    Wrong(String code) {
      this.code = code;
    }

    @Override
    public String key() {
      return "evaluation.reason.threshold-" + code;
    }
  }
}
