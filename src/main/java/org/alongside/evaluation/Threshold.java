package org.alongside.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The numbers that the check compares with, each from a day on and with a reason that people can
 * read. A changed number gets a new line with its day; what was judged before keeps the old one.
 */
public enum Threshold {
  REVIEW_MONTHS(from(6)),
  LATE_WORKING_DAYS(from(10)),
  LIVED_PERCENT(from(50)),
  LIVED_AT_LEAST(from(2)),
  JOINT_PERCENT(from(90)),
  AGREEMENT_REVIEW_MONTHS(from(12));

  /** A number and the first day on which it counts. */
  public record Setting(LocalDate from, int value) {}

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of, which can't be changed
  private final List<Setting> settings;

  Threshold(Setting... settings) {
    this.settings = List.of(settings);
  }

  private static Setting from(int value) {
    return new Setting(LocalDate.of(2026, 1, 1), value);
  }

  /** The number in force that day; before the first one, the first. */
  public int on(LocalDate day) {
    return settings.stream()
        .filter(setting -> !setting.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .orElseGet(settings::getFirst)
        .value();
  }

  public List<Setting> settings() {
    return settings;
  }

  public String key() {
    return "evaluation.threshold." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
