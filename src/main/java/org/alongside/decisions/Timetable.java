package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.participation.OfficeHours;
import org.alongside.participation.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * From when until when people answer.
 *
 * @param review when the decision comes back to the agenda; null until it is set
 */
public record Timetable(Instant opens, Instant closes, @Nullable LocalDate review) {

  /** How long people have to prepare, and then to answer, unless everyone agrees to less. */
  public static final int WORKING_DAYS = 5;

  /** The same, or as much later as people need to prepare and to answer, in office hours. */
  public Timetable withTimeFrom(Instant announced) {
    var earliest = WorkingDays.after(announced, WORKING_DAYS);
    var opening = opens.isBefore(earliest) ? OfficeHours.nextBegin(earliest) : opens;
    return new Timetable(opening, closing(closes, opening), review);
  }

  /** When people have had their time to answer: as wished, or as soon as they have had it. */
  static Instant closing(Instant wished, Instant opening) {
    var soonest = WorkingDays.after(opening, WORKING_DAYS);
    return wished.isBefore(soonest) ? OfficeHours.nextEnd(soonest) : wished;
  }
}
