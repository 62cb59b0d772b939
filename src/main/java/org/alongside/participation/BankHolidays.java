package org.alongside.participation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The bank holidays of England and Wales: those of every year, computed, with their substitute
 * days, and those that were added or moved once, listed. Sources: Banking and Financial Dealings
 * Act 1971, schedule 1; gov.uk/bank-holidays for the days proclaimed.
 */
final class BankHolidays {

  /** Days of one year only: the jubilee of 2022, the funeral of 2022, the coronation of 2023. */
  private static final Map<Integer, Set<LocalDate>> PROCLAIMED =
      Map.of(
          2020, Set.of(LocalDate.of(2020, Month.MAY, 8)),
          2022,
              Set.of(
                  LocalDate.of(2022, Month.JUNE, 2),
                  LocalDate.of(2022, Month.JUNE, 3),
                  LocalDate.of(2022, Month.SEPTEMBER, 19)),
          2023, Set.of(LocalDate.of(2023, Month.MAY, 8)));

  /** Days that would be holidays and were moved: early May 2020 and spring 2022. */
  private static final Set<LocalDate> MOVED_AWAY =
      Set.of(LocalDate.of(2020, Month.MAY, 4), LocalDate.of(2022, Month.MAY, 30));

  private BankHolidays() {}

  static Set<LocalDate> of(int year) {
    var days = new TreeSet<LocalDate>();
    addOrNextFree(days, LocalDate.of(year, Month.JANUARY, 1));
    var easter = easter(year);
    days.add(easter.minusDays(2));
    days.add(easter.plusDays(1));
    days.add(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)));
    days.add(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)));
    days.add(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)));
    addChristmas(days, LocalDate.of(year, Month.DECEMBER, 25));
    days.addAll(PROCLAIMED.getOrDefault(year, Set.of()));
    days.removeAll(MOVED_AWAY);
    return days;
  }

  /** Whichever of the two is on a weekday stays; the other moves to the next free weekday. */
  private static void addChristmas(Set<LocalDate> days, LocalDate christmas) {
    var boxingDay = christmas.plusDays(1);
    if (weekend(christmas) && !weekend(boxingDay)) {
      days.add(boxingDay);
      addOrNextFree(days, christmas);
    } else {
      addOrNextFree(days, christmas);
      addOrNextFree(days, boxingDay);
    }
  }

  private static void addOrNextFree(Set<LocalDate> days, LocalDate day) {
    var free = day;
    while (weekend(free) || days.contains(free)) {
      free = free.plusDays(1);
    }
    days.add(free);
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
  }

  /** The Gregorian Easter: the anonymous algorithm (Meeus, Jones, Butcher), as in Meeus 1991. */
  static LocalDate easter(int year) {
    var golden = year % 19;
    var century = year / 100;
    var leaps = (century - (century + 8) / 25 + 1) / 3;
    var epact = (19 * golden + century - century / 4 - leaps + 15) % 30;
    var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    var late = (golden + 11 * epact + 22 * weekday) / 451;
    var dayOfMarch = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, dayOfMarch / 31, dayOfMarch % 31 + 1);
  }
}
