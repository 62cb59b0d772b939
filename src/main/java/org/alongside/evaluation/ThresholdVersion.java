package org.alongside.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All thresholds as they hold from a day on. What holds is what is stored, never what we recommend
 * now: a later release may recommend or allow other numbers, and what was judged keeps its own.
 *
 * @param number counts the changes; 0 is what held at the beginning
 * @param change null where nobody has changed anything
 */
public record ThresholdVersion(
    int number, LocalDate from, Map<Threshold, Integer> values, @Nullable Change change) {

  /** Who changed it, when, and why. */
  public record Change(PersonId by, Instant at, String reason) {}

  public ThresholdVersion {
    values = Map.copyOf(values);
    if (values.size() < Threshold.values().length) {
      throw new IllegalArgumentException("A version has a number for each threshold");
    }
  }

  public int value(Threshold threshold) {
    return Objects.requireNonNull(values.get(threshold));
  }

  /** Those that are not what we recommend, in their order. */
  public List<Threshold> differing() {
    return Arrays.stream(Threshold.values())
        .filter(each -> value(each) != each.recommended())
        .toList();
  }

  /** Those that have another value than in the other version. */
  public List<Threshold> differing(ThresholdVersion other) {
    return Arrays.stream(Threshold.values())
        .filter(each -> value(each) != other.value(each))
        .toList();
  }
}
