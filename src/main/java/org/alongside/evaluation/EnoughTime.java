package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import org.alongside.consultations.Asking;
import org.alongside.consultations.ConsultationFact;

/**
 * Criterion 6: people had enough time. The days are counted for each form by itself, from the day
 * on which that form was there and without those on which it was paused; what is to be held to is
 * what was set when it opened.
 */
final class EnoughTime extends Measure {

  EnoughTime() {
    super(Criterion.ENOUGH_TIME);
  }

  @Override
  Finding of(Evidence evidence) {
    var opened =
        evidence.askings().stream()
            .filter(each -> !each.run().opens().isAfter(evidence.day()))
            .toList();
    if (opened.isEmpty()) {
      return Consulted.in(evidence)
          ? notDueYet(Because.of("nobody-asked-yet"))
          : doesNotApply(Because.of("no-consultation"));
    }
    var records =
        evidence.of(
            ConsultationFact.PUBLISHED,
            ConsultationFact.EXTENDED,
            ConsultationFact.PAUSED,
            ConsultationFact.PAUSE_CHANGED,
            ConsultationFact.RESUMED,
            ConsultationFact.WENT_ON);
    LocalDate due =
        opened.stream().map(each -> each.run().opens()).min(LocalDate::compareTo).orElseThrow();
    var shortest =
        opened.stream()
            .min(Comparator.comparingLong(each -> each.fewestDays() - each.least()))
            .orElseThrow();
    var because = Because.of("days-to-answer", shortest.fewestDays(), shortest.least());
    return enough(shortest) ? met(null, because, records) : notMet(due, because, records);
  }

  private static boolean enough(Asking asking) {
    return asking.fewestDays() >= asking.least();
  }
}
