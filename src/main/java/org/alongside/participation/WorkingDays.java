package org.alongside.participation;

import java.time.LocalDate;
import java.util.stream.Stream;

/** Mondays to Fridays but bank holidays, by which people's time to read and answer is counted. */
public final class WorkingDays {

  private WorkingDays() {}

  public static boolean isWorkingDay(LocalDate day) {
    return !BankHolidays.weekend(day) && !BankHolidays.of(day.getYear()).contains(day);
  }

  /** The day on which that many working days have passed since {@code day}, itself not counted. */
  public static LocalDate after(LocalDate day, int workingDays) {
    var reached = day;
    for (var left = workingDays; left > 0; ) {
      reached = reached.plusDays(1);
      left -= isWorkingDay(reached) ? 1 : 0;
    }
    return reached;
  }

  /** The day from which that many working days pass until {@code day}. */
  public static LocalDate before(LocalDate day, int workingDays) {
    var reached = day;
    for (var left = workingDays; left > 0; ) {
      reached = reached.minusDays(1);
      left -= isWorkingDay(reached) ? 1 : 0;
    }
    return reached;
  }

  /** The working days after {@code from} up to and with {@code to}; none if that is earlier. */
  public static int between(LocalDate from, LocalDate to) {
    return to.isAfter(from)
        ? (int)
            from.plusDays(1).datesUntil(to.plusDays(1)).filter(WorkingDays::isWorkingDay).count()
        : 0;
  }

  static Stream<LocalDate> bankHolidays(int year) {
    return BankHolidays.of(year).stream();
  }
}
