package org.alongside.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Counts days on which people in England work: no weekends and no bank holidays. */
public final class WorkingDays {

  private WorkingDays() {}

  public static boolean includes(LocalDate day) {
    return !EnglishBankHolidays.weekend(day) && !EnglishBankHolidays.includes(day);
  }

  /** The day so many working days after another. */
  public static LocalDate after(LocalDate day, int number) {
    var later = day;
    for (int left = number; left > 0; ) {
      later = later.plusDays(1);
      left -= includes(later) ? 1 : 0;
    }
    return later;
  }

  /**
   * The moment by which so many whole working days have passed: the same time of day, and counted
   * from the next working morning when it starts on a day off.
   */
  public static Instant after(Instant moment, int number) {
    ZonedDateTime start = moment.atZone(Here.zone());
    if (!includes(start.toLocalDate())) {
      start = after(start.toLocalDate(), 1).atStartOfDay(Here.zone());
    }
    return ZonedDateTime.of(after(start.toLocalDate(), number), start.toLocalTime(), Here.zone())
        .toInstant();
  }

  /** How many working days lie after the first day, up to and with the second. */
  public static int between(LocalDate first, LocalDate second) {
    return (int)
        first.datesUntil(second).map(day -> day.plusDays(1)).filter(WorkingDays::includes).count();
  }
}
