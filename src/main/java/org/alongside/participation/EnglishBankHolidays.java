package org.alongside.participation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/**
 * Bank holidays in England. They follow from the calendar (Banking and Financial Dealings Act 1971
 * and the yearly proclamations), but for the dated exceptions; new ones are added there.
 */
final class EnglishBankHolidays {

  /** Days given once: royal weddings, jubilees, a funeral, a coronation, an anniversary. */
  private static final Set<LocalDate> GIVEN =
      Set.of(
          LocalDate.of(2011, 4, 29),
          LocalDate.of(2012, 6, 4),
          LocalDate.of(2012, 6, 5),
          LocalDate.of(2020, 5, 8),
          LocalDate.of(2022, 6, 2),
          LocalDate.of(2022, 6, 3),
          LocalDate.of(2022, 9, 19),
          LocalDate.of(2023, 5, 8));

  /** Days moved to one of those. */
  private static final Set<LocalDate> TAKEN =
      Set.of(LocalDate.of(2012, 5, 28), LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30));

  private EnglishBankHolidays() {}

  static boolean includes(LocalDate day) {
    return GIVEN.contains(day) || (!TAKEN.contains(day) && of(day.getYear()).contains(day));
  }

  private static Set<LocalDate> of(int year) {
    var days = new TreeSet<LocalDate>();
    addOrNextFree(days, LocalDate.of(year, Month.JANUARY, 1));
    days.add(easter(year).minusDays(2));
    days.add(easter(year).plusDays(1));
    days.add(monday(LocalDate.of(year, Month.MAY, 1), true));
    days.add(monday(LocalDate.of(year, Month.MAY, 1), false));
    days.add(monday(LocalDate.of(year, Month.AUGUST, 1), false));
    addOrNextFree(days, LocalDate.of(year, Month.DECEMBER, 25));
    addOrNextFree(days, LocalDate.of(year, Month.DECEMBER, 26));
    return days;
  }

  /** A holiday on a weekend is kept on the next weekday that is none. */
  private static void addOrNextFree(Set<LocalDate> days, LocalDate holiday) {
    var day = holiday;
    while (weekend(day) || days.contains(day)) {
      day = day.plusDays(1);
    }
    days.add(day);
    // Christmas on a Sunday is kept on Tuesday: Boxing Day stays on its Monday.
    if (holiday.getMonth() == Month.DECEMBER
        && holiday.getDayOfMonth() == 25
        && holiday.getDayOfWeek() == DayOfWeek.SUNDAY) {
      days.remove(day);
      days.add(holiday.plusDays(2));
    }
  }

  private static LocalDate monday(LocalDate inMonth, boolean first) {
    return inMonth.with(
        first
            ? TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)
            : TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Easter Sunday. Source: the anonymous Gregorian computus, Nature 13 (1876), by Meeus. */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
