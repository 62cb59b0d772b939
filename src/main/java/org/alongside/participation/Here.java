package org.alongside.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where people read the clock and the calendar: the only place that names a time zone. */
public final class Here {

  private static final ZoneId ZONE = ZoneId.of("Europe/London");

  private Here() {}

  public static ZoneId zone() {
    return ZONE;
  }

  /** The day that people here have at a moment. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
