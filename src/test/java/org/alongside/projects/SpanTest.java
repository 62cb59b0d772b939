package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From when until when. */
class SpanTest {

  @ParameterizedTest
  @CsvSource({
    "2027-03-04,2027-03-10,2027-03-04,true",
    "2027-03-04,2027-03-10,2027-03-10,true",
    "2027-03-04,2027-03-10,2027-03-03,false",
    "2027-03-04,2027-03-10,2027-03-11,false",
    "2027-spring,2027-summer,2027-03-01,true",
    "2027-spring,2027-summer,2027-08-31,true",
    "2027-spring,2027-summer,2027-09-01,false",
    "2027-03-04,,2030-01-01,true",
    ",2027,2026-01-01,true",
    ",2027,2028-01-01,false",
    ",,2027-01-01,false"
  })
  void itCoversEveryDayItMayMean(
      @Nullable String from, @Nullable String until, LocalDate day, boolean covers) {
    assertThat(span(from, until).covers(day)).isEqualTo(covers);
  }

  @Test
  void backwardsIsOnlyWhatCannotBe() {
    assertThat(span("2027-03-04", "2027-03-03").backwards()).isTrue();
    assertThat(span("2027-03-04", "2027-03-04").backwards()).isFalse();
    assertThat(span("2027-summer", "2027").backwards()).isFalse();
    assertThat(span("2028", "2027").backwards()).isTrue();
    assertThat(span("2028", null).backwards()).isFalse();
  }

  @Test
  void itIsOverOnTheDayAfterTheLast() {
    assertThat(span(null, "2027-03").over(LocalDate.of(2027, 3, 31))).isFalse();
    assertThat(span(null, "2027-03").over(LocalDate.of(2027, 4, 1))).isTrue();
    assertThat(span("2027-03", null).over(LocalDate.of(2050, 4, 1))).isFalse();
  }

  private static Span span(@Nullable String from, @Nullable String until) {
    return new Span(when(from), when(until));
  }

  private static @Nullable When when(@Nullable String code) {
    return code == null ? null : When.parse(code).orElseThrow();
  }
}
