package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as exact as they are known. */
class WhenTest {

  @ParameterizedTest
  @CsvSource({
    "2027-03-04,2027-03-04,2027-03-04",
    "2027-02,2027-02-01,2027-02-28",
    "2028-02,2028-02-01,2028-02-29",
    "2027-spring,2027-03-01,2027-05-31",
    "2027-summer,2027-06-01,2027-08-31",
    "2027-autumn,2027-09-01,2027-11-30",
    "2027-winter,2027-12-01,2028-02-29",
    "2027-q1,2027-01-01,2027-03-31",
    "2027-q4,2027-10-01,2027-12-31",
    "2027,2027-01-01,2027-12-31"
  })
  void itKnowsItsFirstAndItsLastDay(String code, LocalDate first, LocalDate last) {
    When when = When.parse(code).orElseThrow();
    assertThat(when.first()).isEqualTo(first);
    assertThat(when.last()).isEqualTo(last);
    assertThat(when.code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "soon",
        "2027-13",
        "2027-02-30",
        "2027-q5",
        "2027-q0",
        "2027-fall",
        "27",
        "2027-3"
      })
  void whatIsNoDateIsNotGuessed(String code) {
    assertThat(When.parse(code)).isEmpty();
  }

  @Test
  void theExacterComesFirstAmongThoseThatStartOnOneDay() {
    var dates = new ArrayList<String>();
    dates.addAll(List.of("2027", "2027-q1", "2027-01", "2027-01-01", "2026-winter", "2027-01-02"));
    assertThat(dates.stream().map(c -> When.parse(c).orElseThrow()).sorted().map(When::code))
        .containsExactly("2026-winter", "2027-01-01", "2027-01", "2027-q1", "2027", "2027-01-02");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everyDateReadsBackAndSortsByItsFirstDay(long seed) {
    var random = new SplittableRandom(seed);
    var dates = new ArrayList<When>();
    for (int i = 0; i < 60; i++) {
      When when = any(random);
      assertThat(When.parse(when.code())).as("seed %s", seed).contains(when);
      assertThat(when.last()).isAfterOrEqualTo(when.first());
      dates.add(when);
    }
    Collections.sort(dates);
    assertThat(dates.stream().map(When::first)).as("seed %s", seed).isSorted();
  }

  static LongStream seeds() {
    return LongStream.range(0, 20);
  }

  static When any(SplittableRandom random) {
    int year = random.nextInt(2020, 2040);
    int month = random.nextInt(1, 13);
    return switch (random.nextInt(5)) {
      case 0 -> new When.On(LocalDate.of(year, month, random.nextInt(1, 29)));
      case 1 -> new When.InMonth(YearMonth.of(year, month));
      case 2 -> new When.InSeason(year, List.of(When.Season.values()).get(random.nextInt(4)));
      case 3 -> new When.InQuarter(year, random.nextInt(1, 5));
      default -> new When.InYear(year);
    };
  }
}
