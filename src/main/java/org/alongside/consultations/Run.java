package org.alongside.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alongside.participation.Here;

/**
 * From which day to which it is open, as published. The last day ends at midnight here.
 *
 * @param lateDays for how many days after it responses are still taken, marked late
 * @param pauses when it stopped meanwhile, the first in front; these days are nobody's time
 */
public record Run(LocalDate opens, LocalDate lastDay, int lateDays, List<Pause> pauses) {

  public Run {
    if (lastDay.isBefore(opens)) {
      throw new IllegalArgumentException("It closes after it has opened");
    }
    pauses = List.copyOf(pauses);
  }

  /** Longer than the time before any election, and short enough that a slip of a year is seen. */
  static final int MOST_WEEKS = 26;

  public Run(LocalDate opens, LocalDate lastDay, int lateDays) {
    this(opens, lastDay, lateDays, List.of());
  }

  /** What a day is for somebody who answers. */
  public enum Window {
    NOT_YET,
    /** Stopped for a while: what was written stays, and nothing new is taken on the web. */
    PAUSED,
    OPEN,
    /** Over, but responses are still taken and marked late. */
    LATE,
    OVER
  }

  public Window on(LocalDate day) {
    if (day.isBefore(opens)) {
      return Window.NOT_YET;
    }
    if (pausedOn(day).isPresent()) {
      return Window.PAUSED;
    }
    if (!day.isAfter(lastDay)) {
      return Window.OPEN;
    }
    return day.isAfter(lastLateDay()) ? Window.OVER : Window.LATE;
  }

  /** The pause that a day lies in. */
  public Optional<Pause> pausedOn(LocalDate day) {
    return pauses.stream().filter(pause -> pause.covers(day)).findFirst();
  }

  /** The last day on which responses are taken at all. */
  public LocalDate lastLateDay() {
    return lastDay.plusDays(lateDays);
  }

  /** The moment at which its last day is over. */
  public Instant closes() {
    return lastDay.plusDays(1).atStartOfDay(Here.zone()).toInstant();
  }

  /** When half of the time in which people can answer is over: the day to look at how it goes. */
  public LocalDate halfway() {
    var day = opens.plusDays((days(opens) - 1) / 2);
    for (var pause : pauses) {
      day = pause.from().isAfter(day) ? day : day.plusDays(pause.days());
    }
    return day;
  }

  /** How many days somebody has to answer who can read it from this day on. */
  public long days(LocalDate ready) {
    var first = ready.isAfter(opens) ? ready : opens;
    long paused = pauses.stream().mapToLong(pause -> pause.daysWithin(first, lastDay)).sum();
    return Math.max(0, ChronoUnit.DAYS.between(first, lastDay) + 1 - paused);
  }

  /** Whether a last day is so far off that it must be a slip: it can't be taken back. */
  static boolean tooFar(LocalDate from, LocalDate later) {
    return later.isAfter(from.plusWeeks(MOST_WEEKS));
  }

  Run until(LocalDate later) {
    return new Run(opens, later, lateDays, pauses);
  }

  /** The same with the pause of a day that ends then, or with none where that is at once. */
  Run pausing(LocalDate day, LocalDate goesOn) {
    var from = pausedOn(day).map(Pause::from).orElse(day);
    var next = new ArrayList<>(pauses.stream().filter(pause -> !pause.covers(day)).toList());
    if (goesOn.isAfter(from)) {
      next.add(new Pause(from, goesOn));
    }
    return new Run(opens, lastDay, lateDays, next);
  }
}
