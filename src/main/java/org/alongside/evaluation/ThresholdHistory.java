package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every version of the thresholds, in the order in which they were made. What is judged as of a day
 * is compared with what held on that day, so that no later change turns what was judged before.
 */
public record ThresholdHistory(List<ThresholdVersion> versions) {

  public ThresholdHistory {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("Something always holds");
    }
    for (int each = 1; each < versions.size(); each++) {
      if (versions.get(each).number() <= versions.get(each - 1).number()) {
        throw new IllegalArgumentException("Versions stand in the order in which they were made");
      }
    }
  }

  /** With one more that was made after all others. */
  public ThresholdHistory and(ThresholdVersion version) {
    return new ThresholdHistory(Stream.concat(versions.stream(), Stream.of(version)).toList());
  }

  /** What held that day; before the first one, the first. */
  public ThresholdVersion on(LocalDate day) {
    return newest(versions, day);
  }

  /** A planned version gives way to one that was made later and holds no later. */
  private static ThresholdVersion newest(List<ThresholdVersion> versions, LocalDate day) {
    return versions.reversed().stream()
        .filter(version -> !version.from().isAfter(day))
        .findFirst()
        .orElseGet(versions::getFirst);
  }

  public ThresholdVersion latest() {
    return versions.getLast();
  }

  /** Everything that was changed, the newest first. */
  public List<ThresholdVersion> changes() {
    return versions.subList(1, versions.size()).reversed();
  }

  /** Since when a threshold has had the value of that day without a break. */
  public LocalDate since(Threshold threshold, LocalDate day) {
    var since = on(day);
    var earlier = on(since.from().minusDays(1));
    while (!earlier.equals(since) && earlier.value(threshold) == since.value(threshold)) {
      since = earlier;
      earlier = on(since.from().minusDays(1));
    }
    return since.from();
  }

  /** What would hold from that day on without this version; of the first one, itself. */
  public ThresholdVersion before(ThresholdVersion version) {
    var earlier = versions.subList(0, Math.max(1, versions.indexOf(version)));
    return newest(earlier, version.from());
  }

  /** Whether another version took its place before it held on any day. */
  public boolean replaced(ThresholdVersion version) {
    return !on(version.from()).equals(version);
  }

  /** Those that it took the place of before they held on any day. */
  public List<ThresholdVersion> replacedBy(ThresholdVersion version) {
    var earlier = versions.subList(0, versions.indexOf(version));
    return earlier.stream()
        .filter(each -> each.number() > 0 && !each.from().isBefore(version.from()))
        .filter(each -> newest(earlier, each.from()).equals(each))
        .toList();
  }
}
