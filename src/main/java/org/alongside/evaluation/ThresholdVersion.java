package org.alongside.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All thresholds as they hold from a day on.
 *
 * @param number counts the changes; 0 is what holds without any
 * @param change null where nobody has changed anything
 */
public record ThresholdVersion(
    int number, LocalDate from, Map<Threshold, Integer> values, @Nullable Change change) {

  /** Who changed it, when, and why. */
  public record Change(PersonId by, Instant at, String reason) {}

  /** What holds where nothing was changed. */
  public static final ThresholdVersion RECOMMENDED =
      new ThresholdVersion(0, LocalDate.of(2026, 1, 1), Threshold.allRecommended(), null);

  public ThresholdVersion {
    values = Map.copyOf(values);
    for (var threshold : Threshold.values()) {
      var value = values.get(threshold);
      if (value == null || !threshold.allows(value)) {
        throw new IllegalArgumentException(threshold + " can't be " + value);
      }
    }
  }

  public int value(Threshold threshold) {
    return values.getOrDefault(threshold, threshold.recommended());
  }

  /** Those that are not what we recommend, in their order. */
  public List<Threshold> differing() {
    return differing(RECOMMENDED);
  }

  /** Those that have another value than in the other version. */
  public List<Threshold> differing(ThresholdVersion other) {
    return Arrays.stream(Threshold.values())
        .filter(each -> value(each) != other.value(each))
        .toList();
  }
}
