package org.alongside.decisions;

import java.time.Instant;
import org.alongside.participation.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One time of asking everyone; an amendment or a reopening starts the next.
 *
 * @param number counted from 1 through all attempts
 * @param extended whether somebody asked for more time
 */
public record Round(int number, int attempt, Proposal proposal, Span span, boolean extended) {

  /**
   * From when until when.
   *
   * @param ended when it was closed, or overtaken by an amendment; null while it is open
   */
  public record Span(Instant opens, Instant closes, @Nullable Instant ended) {

    Span closingAt(Instant later) {
      return new Span(opens, later, ended);
    }

    Span endedAt(Instant moment) {
      return new Span(opens, closes, moment);
    }
  }

  public boolean takesAnswersAt(Instant moment) {
    return span.ended() == null && moment.isBefore(span.closes());
  }

  Round withMoreTime() {
    var later = WorkingDays.after(span.closes(), Timetable.WORKING_DAYS);
    return new Round(number, attempt, proposal, span.closingAt(later), true);
  }

  Round endedAt(Instant moment) {
    return new Round(number, attempt, proposal, span.endedAt(moment), extended);
  }
}
