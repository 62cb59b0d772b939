package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Every version of the thresholds, the first one first. What is judged as of a day is compared with
 * what held on that day, so that no later change turns what was judged before.
 */
public record ThresholdHistory(List<ThresholdVersion> versions) {

  private static final ThresholdHistory UNCHANGED =
      new ThresholdHistory(List.of(ThresholdVersion.RECOMMENDED));

  public ThresholdHistory {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("Something always holds");
    }
    for (int each = 1; each < versions.size(); each++) {
      if (versions.get(each).from().isBefore(versions.get(each - 1).from())) {
        throw new IllegalArgumentException("A version holds from the day of the one before, or on");
      }
    }
  }

  /** As it is before anybody changes anything. */
  public static ThresholdHistory unchanged() {
    return UNCHANGED;
  }

  /** With everything that was changed, in the order of the changes. */
  public static ThresholdHistory of(List<ThresholdVersion> changes) {
    var versions = new ArrayList<>(UNCHANGED.versions);
    versions.addAll(changes);
    return new ThresholdHistory(versions);
  }

  /** What held that day; before the first one, the first. */
  public ThresholdVersion on(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseGet(versions::getFirst);
  }

  public ThresholdVersion latest() {
    return versions.getLast();
  }

  /** Since when a threshold has had the value of that day without a break. */
  public LocalDate since(Threshold threshold, LocalDate day) {
    var then = on(day);
    var since = then.from();
    for (var version : versions.subList(0, versions.indexOf(then)).reversed()) {
      if (version.value(threshold) != then.value(threshold)) {
        break;
      }
      since = version.from();
    }
    return since;
  }

  /** The version that held before; of the first one, itself. */
  public ThresholdVersion before(ThresholdVersion version) {
    return versions.get(Math.max(0, versions.indexOf(version) - 1));
  }
}
