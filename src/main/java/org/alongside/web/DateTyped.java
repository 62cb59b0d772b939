package org.alongside.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date as somebody typed it in three fields; kept as it is, even where it is no date. */
public record DateTyped(String day, String month, String year) {

  private static final DateTyped NOTHING = new DateTyped("", "", "");

  public static DateTyped nothing() {
    return NOTHING;
  }

  public static DateTyped of(@Nullable LocalDate date) {
    return date == null
        ? NOTHING
        : new DateTyped(
            String.valueOf(date.getDayOfMonth()),
            String.valueOf(date.getMonthValue()),
            String.valueOf(date.getYear()));
  }

  /** From parameters that may be missing. */
  public static DateTyped typed(
      @Nullable String day, @Nullable String month, @Nullable String year) {
    return new DateTyped(trimmed(day), trimmed(month), trimmed(year));
  }

  public boolean empty() {
    return day.isEmpty() && month.isEmpty() && year.isEmpty();
  }

  /** The date, if it is one, with a year of four digits. */
  public Optional<LocalDate> date() {
    try {
      int fullYear = Integer.parseInt(year);
      return fullYear < 1000 || fullYear > 9999
          ? Optional.empty()
          : Optional.of(LocalDate.of(fullYear, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String trimmed(@Nullable String part) {
    return part == null ? "" : part.strip();
  }
}
