package org.alongside.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * When things that people decide open and close: at hours at which there is somebody to ask, and
 * never at an odd minute.
 */
public final class OfficeHours {

  private static final LocalTime BEGIN = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(17, 0);

  private OfficeHours() {}

  /** When something opens on a day. */
  public static Instant begin(LocalDate day) {
    return at(day, BEGIN);
  }

  /** When something closes on a day. */
  public static Instant end(LocalDate day) {
    return at(day, END);
  }

  /** The first beginning of a working day that is not before a moment. */
  public static Instant nextBegin(Instant earliest) {
    return next(earliest, BEGIN);
  }

  /** The first end of a working day that is not before a moment. */
  public static Instant nextEnd(Instant earliest) {
    return next(earliest, END);
  }

  private static Instant next(Instant earliest, LocalTime hour) {
    var day = Here.day(earliest);
    boolean today = WorkingDays.includes(day) && !at(day, hour).isBefore(earliest);
    return at(today ? day : WorkingDays.after(day, 1), hour);
  }

  private static Instant at(LocalDate day, LocalTime hour) {
    return day.atTime(hour).atZone(Here.zone()).toInstant();
  }
}
