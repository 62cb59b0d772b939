package org.alongside.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How one language writes dates, times and numbers, in the NHS style: 3 March 2027, 2:30pm. */
final class Days {

  private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

  private final DateTimeFormatter date;
  private final DateTimeFormatter hour;
  private final DateTimeFormatter minute;
  private final Locale locale;

  Days(Locale locale) {
    this.locale = locale;
    this.date = DateTimeFormatter.ofPattern("d MMMM yyyy", locale);
    this.hour = DateTimeFormatter.ofPattern("ha", locale);
    this.minute = DateTimeFormatter.ofPattern("h:mma", locale);
  }

  String date(LocalDate day) {
    return date.format(day);
  }

  /** Whole hours are written without minutes; 12:00 at night and at noon by their names. */
  String time(LocalTime time) {
    if (time.getMinute() != 0) {
      return minute.format(time).toLowerCase(locale);
    }
    if (locale.getLanguage().equals("en") && time.getHour() % 12 == 0) {
      return time.getHour() == MIDNIGHT.getHour() ? "midnight" : "midday";
    }
    return hour.format(time).toLowerCase(locale);
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }
}
