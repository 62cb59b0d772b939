package org.alongside.projects;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as exact as it is known: a day, a month, a season, a quarter or a year. It sorts by its
 * first day, and what is known more exactly comes first.
 */
public sealed interface When extends Comparable<When> {

  /** A day. */
  record On(LocalDate day) implements When {
    @Override
    public LocalDate first() {
      return day;
    }

    @Override
    public LocalDate last() {
      return day;
    }

    @Override
    public String code() {
      return day.toString();
    }
  }

  /** Some time in a month. */
  record InMonth(YearMonth month) implements When {
    @Override
    public LocalDate first() {
      return month.atDay(1);
    }

    @Override
    public LocalDate last() {
      return month.atEndOfMonth();
    }

    @Override
    public String code() {
      return month.toString();
    }
  }

  /** Some time in a season. Winter belongs to the year in which it starts. */
  record InSeason(int year, Season season) implements When {
    @Override
    public LocalDate first() {
      return LocalDate.of(year, season.firstMonth(), 1);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }

    @Override
    public String code() {
      return year + "-" + season.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Some time in a quarter of a calendar year. */
  record InQuarter(int year, int quarter) implements When {
    public InQuarter {
      if (quarter < 1 || quarter > 4) {
        throw new DateTimeException("A year has four quarters");
      }
    }

    @Override
    public LocalDate first() {
      return LocalDate.of(year, quarter * 3 - 2, 1);
    }

    @Override
    public LocalDate last() {
      return first().plusMonths(3).minusDays(1);
    }

    @Override
    public String code() {
      return year + "-q" + quarter;
    }
  }

  /** Some time in a year. */
  record InYear(int year) implements When {
    @Override
    public LocalDate first() {
      return LocalDate.of(year, 1, 1);
    }

    @Override
    public LocalDate last() {
      return LocalDate.of(year, 12, 31);
    }

    @Override
    public String code() {
      return String.valueOf(year);
    }
  }

  /** The quarters of the year as people name them. */
  enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
      this.firstMonth = firstMonth;
    }

    int firstMonth() {
      return firstMonth;
    }
  }

  /** The earliest day it can mean. */
  LocalDate first();

  /** The latest day it can mean. */
  LocalDate last();

  /** How it is written down: {@code 2027-03-04}, {@code 2027-03}, {@code 2027-spring}. */
  String code();

  @Override
  default int compareTo(When other) {
    return Comparator.comparing(When::first)
        .thenComparing(When::last)
        .thenComparing(When::code)
        .compare(this, other);
  }

  Pattern CODE = Pattern.compile("(\\d{4})(?:-(?:(\\d\\d)(?:-(\\d\\d))?|q([1-4])|([a-z]+)))?");

  /** Reads {@link #code} back; empty when it means no date. */
  static Optional<When> parse(String code) {
    Matcher matcher = CODE.matcher(code);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(matcher));
    } catch (IllegalArgumentException | DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static When read(Matcher matcher) {
    int year = Integer.parseInt(matcher.group(1));
    if (matcher.group(5) != null) {
      return new InSeason(year, Season.valueOf(matcher.group(5).toUpperCase(Locale.ROOT)));
    }
    if (matcher.group(4) != null) {
      return new InQuarter(year, Integer.parseInt(matcher.group(4)));
    }
    if (matcher.group(2) == null) {
      return new InYear(year);
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(matcher.group(2)));
    return matcher.group(3) == null
        ? new InMonth(month)
        : new On(month.atDay(Integer.parseInt(matcher.group(3))));
  }
}
