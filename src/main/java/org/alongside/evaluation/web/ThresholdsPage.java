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
    return history.changes();
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

  /** The name of a change: no two are alike, even when they hold from the same day. */
  public String name(ThresholdVersion version, Words words) {
    var key =
        history.replaced(version) ? "replaced" : version.from().isAfter(today) ? "planned" : "from";
    return words.get("evaluation.thresholds." + key, version.number(), version.from());
  }

  /** The changes that never began because of this one. */
  public List<ThresholdVersion> inPlaceOf(ThresholdVersion version) {
    return history.replacedBy(version);
  }

  public @Nullable String reason(ThresholdVersion version) {
    var change = version.change();
    return change == null ? null : change.reason();
  }

  public String changePath() {
    return ThresholdPaths.CHANGE;
  }
}
