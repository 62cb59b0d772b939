package org.alongside.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.participation.Here;

/** The days of the story, counted back from the day it is told. */
public record Days(LocalDate today) {

  public static Days before(Instant now) {
    return new Days(Here.day(now));
  }

  LocalDate day(int daysAgo) {
    return today.minusDays(daysAgo);
  }

  /** A moment so many days ago, minutes after ten in the morning. */
  Instant at(int daysAgo, int minutes) {
    return day(daysAgo).atTime(10, 0).plusMinutes(minutes).atZone(Here.zone()).toInstant();
  }

  Instant at(int daysAgo) {
    return at(daysAgo, 0);
  }
}
