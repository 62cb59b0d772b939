package org.alongside.consultations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days on which nobody is asked, as before an election.
 *
 * @param goesOn the first day on which people can answer again
 */
public record Pause(LocalDate from, LocalDate goesOn) {

  public Pause {
    if (!goesOn.isAfter(from)) {
      throw new IllegalArgumentException("It goes on after it has stopped");
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(goesOn);
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, goesOn);
  }

  /** How many of its days lie between two days, both of them included. */
  long daysWithin(LocalDate first, LocalDate last) {
    var begins = from.isAfter(first) ? from : first;
    var ends = goesOn.isAfter(last) ? last.plusDays(1) : goesOn;
    return Math.max(0, ChronoUnit.DAYS.between(begins, ends));
  }
}
