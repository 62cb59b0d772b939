package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.alongside.participation.Here;

/**
 * From which day to which it is open, as published. The last day ends at midnight here.
 *
 * @param lateDays for how many days after it responses are still taken, marked late
 */
public record Run(LocalDate opens, LocalDate lastDay, int lateDays) {

  public Run {
    if (lastDay.isBefore(opens)) {
      throw new IllegalArgumentException("It closes after it has opened");
    }
  }

  /** What a day is for somebody who answers. */
  public enum Window {
    NOT_YET,
    OPEN,
    /** Over, but responses are still taken and marked late. */
    LATE,
    OVER
  }

  public Window on(LocalDate day) {
    if (day.isBefore(opens)) {
      return Window.NOT_YET;
    }
    if (!day.isAfter(lastDay)) {
      return Window.OPEN;
    }
    return day.isAfter(lastLateDay()) ? Window.OVER : Window.LATE;
  }

  /** The last day on which responses are taken at all. */
  public LocalDate lastLateDay() {
    return lastDay.plusDays(lateDays);
  }

  /** The moment at which its last day is over. */
  public Instant closes() {
    return lastDay.plusDays(1).atStartOfDay(Here.zone()).toInstant();
  }

  /** When half of the time is over: the day to look at how it goes. */
  public LocalDate halfway() {
    return opens.plusDays(ChronoUnit.DAYS.between(opens, lastDay) / 2);
  }

  /** How many days somebody has who can read it from this day on. */
  public long days(LocalDate ready) {
    var first = ready.isAfter(opens) ? ready : opens;
    return Math.max(0, ChronoUnit.DAYS.between(first, lastDay) + 1);
  }

  Run until(LocalDate later) {
    return new Run(opens, later, lateDays);
  }
}
