package org.alongside.publications.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Optional;
import org.alongside.participation.Here;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;

/**
 * What was typed to move a publication on.
 *
 * @param when {@code now} or {@code later}
 * @param because why it is corrected
 * @param withdrawn why it is taken back
 */
public record WorkForm(
    String when,
    DateTyped day,
    String time,
    DateTyped review,
    String because,
    String withdrawn,
    long seen) {

  private static final int MONTHS = 6;
  private static final String MORNING = "09:00";
  static final int LONGEST = 1_000;

  /** Now, and looked at again in half a year, if nobody says otherwise. */
  static WorkForm offered(LocalDate today, long version) {
    return new WorkForm(
        "now",
        DateTyped.nothing(),
        MORNING,
        DateTyped.of(today.plusMonths(MONTHS)),
        "",
        "",
        version);
  }

  static WorkForm typed(Typed typed) {
    return new WorkForm(
        typed.of("when"),
        typed.date("day"),
        typed.of("time"),
        typed.date("review"),
        typed.of("because"),
        typed.of("withdrawn"),
        typed.number("seen"));
  }

  boolean later() {
    return when.equals("later");
  }

  Mistakes publishing() {
    var mistakes = new ArrayList<Mistake>();
    if (later() && day.date().isEmpty()) {
      mistakes.add(new Mistake("day", "publications.mistake.day"));
    }
    if (later() && clock().isEmpty()) {
      mistakes.add(new Mistake("time", "publications.mistake.time"));
    }
    mistakes.addAll(reviewing().all());
    return new Mistakes(mistakes);
  }

  Mistakes reviewing() {
    return review.date().isPresent()
        ? Mistakes.none()
        : Mistakes.of(new Mistake("review", "publications.mistake.day"));
  }

  Mistakes correcting() {
    return giving("because", because);
  }

  Mistakes withdrawing() {
    return giving("withdrawn", withdrawn);
  }

  private static Mistakes giving(String field, String why) {
    return why.length() <= LONGEST
        ? Mistakes.none()
        : Mistakes.of(new Mistake(field, "publications.mistake.too-long", LONGEST));
  }

  private Optional<LocalTime> clock() {
    try {
      return Optional.of(LocalTime.parse(time.length() == 4 ? "0" + time : time));
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /** Empty for now; only asked where there are no mistakes. */
  Optional<Instant> at() {
    return later()
        ? Optional.of(
            day.date().orElseThrow().atTime(clock().orElseThrow()).atZone(Here.zone()).toInstant())
        : Optional.empty();
  }
}
