package org.alongside.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening at 9 in the morning and closing at 5 in the afternoon, on days on which people work. */
class OfficeHoursTest {

  @ParameterizedTest
  @CsvSource({
    // In the middle of the night, and in British Summer Time an hour before.
    "2027-03-04T01:26:00Z, 2027-03-04T09:00:00Z, 2027-03-04T17:00:00Z",
    "2027-07-01T01:26:00Z, 2027-07-01T08:00:00Z, 2027-07-01T16:00:00Z",
    "2027-03-04T09:00:00Z, 2027-03-04T09:00:00Z, 2027-03-04T17:00:00Z",
    "2027-03-04T09:00:01Z, 2027-03-05T09:00:00Z, 2027-03-04T17:00:00Z",
    // Friday evening; Saturday; and Maundy Thursday evening before two bank holidays.
    "2027-03-05T17:30:00Z, 2027-03-08T09:00:00Z, 2027-03-08T17:00:00Z",
    "2027-03-06T08:00:00Z, 2027-03-08T09:00:00Z, 2027-03-08T17:00:00Z",
    "2027-03-25T20:00:00Z, 2027-03-30T08:00:00Z, 2027-03-30T16:00:00Z",
  })
  void theNextHourThatSuitsPeople(Instant earliest, Instant begin, Instant end) {
    assertThat(OfficeHours.nextBegin(earliest)).isEqualTo(begin);
    assertThat(OfficeHours.nextEnd(earliest)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void neverBeforeTheMomentAndNeverAtAnOddMinute(long seed) {
    var random = new SplittableRandom(seed);
    var from = OfficeHours.begin(LocalDate.of(2026, 1, 1));
    for (int i = 0; i < 1_000; i++) {
      var moment = from.plus(Duration.ofSeconds(random.nextLong(3 * 365 * 86_400L)));
      var begin = OfficeHours.nextBegin(moment);
      var end = OfficeHours.nextEnd(moment);
      assertThat(begin).as("seed %s", seed).isAfterOrEqualTo(moment);
      assertThat(end).as("seed %s", seed).isAfterOrEqualTo(moment);
      assertThat(begin.atZone(Here.zone()).toLocalTime()).isEqualTo(LocalTime.of(9, 0));
      assertThat(end.atZone(Here.zone()).toLocalTime()).isEqualTo(LocalTime.of(17, 0));
      assertThat(WorkingDays.includes(Here.day(begin))).isTrue();
      assertThat(WorkingDays.includes(Here.day(end))).isTrue();
    }
  }
}
