package org.alongside.equality;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.alongside.consultations.ConsultationId;

/** Counts once a week whom a consultation has reached. */
public final class CountReach {

  private final SaidApart said;
  private final Reaches reaches;

  public CountReach(SaidApart said, Reaches reaches) {
    this.said = said;
    this.reaches = reaches;
  }

  /** Counts the weeks that are over; however often it is asked in a week, it tells the same. */
  public Optional<Reach> count(ConsultationId consultation, LocalDate today) {
    var last = reaches.latest(consultation);
    var monday = monday(today);
    if (last.filter(it -> !it.until().isBefore(monday)).isPresent()) {
      return Optional.empty();
    }
    var next = Reach.next(last, said.weeks(consultation), monday);
    next.ifPresent(it -> reaches.keep(consultation, it));
    return next;
  }

  static LocalDate monday(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
