package org.alongside.projects.web;

import java.util.Locale;
import org.alongside.projects.Span;
import org.alongside.projects.When;
import org.alongside.web.Words;

/** Says a date as exactly as it is known. */
public final class WhenSaid {

  private WhenSaid() {}

  public static String say(Words words, When when) {
    return switch (when) {
      case When.On on -> words.date(on.day());
      case When.InMonth month ->
          words.get(
              "projects.when.month",
              words.get("projects.when.part.%02d".formatted(month.month().getMonthValue())),
              String.valueOf(month.month().getYear()));
      case When.InSeason season ->
          words.get(
              "projects.when." + season.season().name().toLowerCase(Locale.ROOT),
              String.valueOf(season.year()),
              String.valueOf(season.year() + 1));
      case When.InQuarter quarter ->
          words.get(
              "projects.when.month",
              words.get("projects.when.part.q" + quarter.quarter()),
              String.valueOf(quarter.year()));
      case When.InYear year -> String.valueOf(year.year());
    };
  }

  public static String say(Words words, Span span) {
    When from = span.from();
    When until = span.until();
    if (from != null && until != null) {
      return from.equals(until)
          ? say(words, from)
          : words.get("projects.when.both", say(words, from), say(words, until));
    }
    if (from != null) {
      return words.get("projects.when.from", say(words, from));
    }
    return until == null
        ? words.get("projects.when.unknown")
        : words.get("projects.when.until", say(words, until));
  }
}
