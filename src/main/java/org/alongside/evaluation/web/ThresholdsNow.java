package org.alongside.evaluation.web;

import java.time.InstantSource;
import java.util.Objects;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.evaluation.Thresholds;
import org.alongside.participation.Here;
import org.alongside.web.Mistakes;
import org.springframework.stereotype.Component;

/** Gathers what the pages about the thresholds show. */
@Component
class ThresholdsNow {

  private final Thresholds thresholds;
  private final ToldFacts told;
  private final InstantSource clock;

  ThresholdsNow(Thresholds thresholds, ToldFacts told, InstantSource clock) {
    this.thresholds = thresholds;
    this.told = told;
    this.clock = clock;
  }

  /** Drawn once for all strangers, so from what the database holds now. */
  ThresholdsPage page(boolean mayChange) {
    return new ThresholdsPage(thresholds.latest(), Here.day(clock.instant()), mayChange);
  }

  ChangeThresholdsPage asTheyAre() {
    var today = Here.day(clock.instant());
    return change(ThresholdForm.of(thresholds.latest().latest(), today), Mistakes.none());
  }

  ChangeThresholdsPage change(ThresholdForm form, Mistakes mistakes) {
    var page = new ThresholdsPage(thresholds.latest(), Here.day(clock.instant()), true);
    var names =
        told.names(
            page.changes().stream()
                .map(ThresholdVersion::change)
                .filter(Objects::nonNull)
                .map(change -> change.by().value())
                .toList());
    return new ChangeThresholdsPage(page, form, names, mistakes);
  }

  /** What was typed stays, with the version of now: whoever saves again means it. */
  ChangeThresholdsPage overtaken(ThresholdForm form, Mistakes mistakes) {
    return change(form.seeing(thresholds.latest().latest()), mistakes);
  }
}
