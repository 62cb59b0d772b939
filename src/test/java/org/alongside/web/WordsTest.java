package org.alongside.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found by key, with numbers and dates written as people here write them. */
class WordsTest {

  private final Words words =
      new Words(
          Locale.UK,
          Map.of(
              "a.people",
              "{0, plural, one {# person} other {# people}} don't agree",
              "a.by",
              "Answer by {0}",
              "web.moment",
              "{0} at {1}"));

  @Test
  void plurals_follow_the_language() {
    assertThat(words.get("a.people", 1)).isEqualTo("1 person don't agree");
    assertThat(words.get("a.people", 1200)).isEqualTo("1,200 people don't agree");
  }

  @Test
  void dates_and_moments_among_the_arguments_are_written_out() {
    assertThat(words.get("a.by", LocalDate.of(2027, 3, 3))).isEqualTo("Answer by 3 March 2027");
    assertThat(words.get("a.by", Instant.parse("2027-07-03T13:30:00Z")))
        .isEqualTo("Answer by 3 July 2027 at 2:30pm");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-01-03T09:00:00Z, 3 January 2027 at 9am",
    "2027-01-03T12:00:00Z, 3 January 2027 at midday",
    "2027-01-03T00:00:00Z, 3 January 2027 at midnight",
    "2027-06-30T23:05:00Z, 1 July 2027 at 12:05am"
  })
  void moments_are_londons(Instant moment, String written) {
    assertThat(words.moment(moment)).isEqualTo(written);
  }

  @Test
  void a_missing_key_fails_while_tests_run() {
    assertThatThrownBy(() -> words.get("a.nothing")).hasMessageContaining("a.nothing");
  }

  @Test
  void languages_say_which_way_they_are_written() {
    assertThat(words.direction()).isEqualTo("ltr");
    assertThat(new Words(Locale.forLanguageTag("ar"), Map.of()).direction()).isEqualTo("rtl");
  }
}
