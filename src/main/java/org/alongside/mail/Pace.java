package org.alongside.mail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.participation.Here;

/** How often somebody is written to; nobody is at night. */
public enum Pace {
  AT_ONCE,
  DAILY,
  WEEKLY,
  NEVER;

  static final LocalTime MORNING = LocalTime.of(8, 0);
  static final LocalTime EVENING = LocalTime.of(20, 0);

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Pace> read(String code) {
    return Stream.of(values()).filter(pace -> pace.code().equals(code)).findFirst();
  }

  /** Whether what happens is gathered, and told together. */
  public boolean gathers() {
    return this == DAILY || this == WEEKLY;
  }

  /** When somebody is told of what happens now: always in the day, by the clocks of people here. */
  public Instant due(Instant now) {
    return switch (this) {
      case DAILY -> morning(Here.day(now).plusDays(1));
      case WEEKLY -> morning(Here.day(now).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
      case AT_ONCE, NEVER -> byDay(now);
    };
  }

  /** Now, or at night the next morning. */
  public static Instant byDay(Instant now) {
    ZonedDateTime here = now.atZone(Here.zone());
    if (here.toLocalTime().isBefore(MORNING)) {
      return morning(here.toLocalDate());
    }
    return here.toLocalTime().isBefore(EVENING) ? now : morning(here.toLocalDate().plusDays(1));
  }

  private static Instant morning(LocalDate day) {
    return day.atTime(MORNING).atZone(Here.zone()).toInstant();
  }
}
