package org.alongside.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * On which days people answer: most in the first days, fewer at weekends, and more again when
 * somebody has called for it.
 */
final class Curve {

  private static final double FIRST_DAYS = 4.5;
  private static final double FADES_IN = 2.5;
  private static final double AT_WEEKENDS = 0.55;

  private final double[] until;

  /**
   * @param called on which day, counted from the first, somebody calls for it
   */
  Curve(LocalDate opens, int days, int called) {
    until = new double[days];
    double sum = 0;
    for (int day = 0; day < days; day++) {
      double weight = 1 + FIRST_DAYS * Math.exp(-day / FADES_IN);
      weight += 1.6 * Math.exp(-Math.pow((day - called) / 2.0, 2));
      sum += weekend(opens.plusDays(day)) ? weight * AT_WEEKENDS : weight;
      until[day] = sum;
    }
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  /** How many of so many come on a day; all days together make all of them. */
  int on(int day, int all) {
    return before(day + 1, all) - before(day, all);
  }

  private int before(int day, int all) {
    return day == 0 ? 0 : (int) Math.round(all * until[day - 1] / until[until.length - 1]);
  }
}
