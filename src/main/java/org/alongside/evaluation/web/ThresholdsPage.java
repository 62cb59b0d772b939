package org.alongside.evaluation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alongside.evaluation.Threshold;
import org.alongside.evaluation.ThresholdHistory;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** What holds today, what was recommended, and every change with its reason, for everyone. */
public record ThresholdsPage(ThresholdHistory history, LocalDate today, boolean mayChange) {

  /** One threshold with what holds now, since when, and what we recommend. */
  public record Line(Threshold threshold, int value, LocalDate since) {

    public boolean recommended() {
      return value == threshold.recommended();
    }
  }

  public List<Line> lines() {
    var now = history.on(today);
    return Arrays.stream(Threshold.values())
        .map(each -> new Line(each, now.value(each), history.since(each, today)))
        .toList();
  }

  /** Everything that was changed, the newest first. */
  public List<ThresholdVersion> changes() {
    return history.versions().subList(1, history.versions().size()).reversed();
  }

  /** What a version changed, in words. */
  public List<String> changed(ThresholdVersion version, Words words) {
    var before = history.before(version);
    return version.differing(before).stream()
        .map(each ->
            words.get(
                "evaluation.thresholds.changed",
                words.get(each.key()),
                before.value(each),
                version.value(each)))
        .toList();
  }

  public boolean planned(ThresholdVersion version) {
    return version.from().isAfter(today);
  }

  public @Nullable String reason(ThresholdVersion version) {
    var change = version.change();
    return change == null ? null : change.reason();
  }

  public String changePath() {
    return ThresholdPaths.CHANGE;
  }
}
