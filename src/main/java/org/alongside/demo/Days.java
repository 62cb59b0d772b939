package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The days of the story, counted back from the day it is told. */
public record Days(LocalDate today) {

  static final ZoneId HERE = ZoneId.of("Europe/London");

  public static Days before(Instant now) {
    return new Days(LocalDate.ofInstant(now, HERE));
  }

  LocalDate day(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  /** A moment so many days ago, minutes after ten in the morning. */
  Instant at(int daysAgo, int minutes) {
    return day(daysAgo).atTime(10, 0).plusMinutes(minutes).atZone(HERE).toInstant();
  }

  Instant at(int daysAgo) {
    return at(daysAgo, 0);
  }
}
