package org.alongside.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

  /** As published on gov.uk/bank-holidays for England and Wales. */
  @ParameterizedTest
  @CsvSource({
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
    "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28"
  })
  void bankHolidaysAreThosePublished(int year, String days) {
    assertThat(WorkingDays.bankHolidays(year).map(day -> day.toString().substring(5)))
        .containsExactly(days.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"1818-03-22", "1943-04-25", "1954-04-18", "1981-04-19", "2008-03-23", "2038-04-25"})
  void easterIsRightInItsEarliestAndLatestYears(LocalDate easter) {
    assertThat(BankHolidays.easter(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void fiveWorkingDaysOverEasterTakeElevenDays() {
    var wednesdayBefore = LocalDate.of(2027, 3, 24);
    assertThat(WorkingDays.after(wednesdayBefore, 5)).isEqualTo(LocalDate.of(2027, 4, 2));
    assertThat(WorkingDays.before(LocalDate.of(2027, 4, 2), 5)).isEqualTo(wednesdayBefore);
  }

  @Test
  void noWorkingDaysPassBackwardsOrOverAWeekend() {
    var friday = LocalDate.of(2027, 3, 5);
    assertThat(WorkingDays.between(friday, friday)).isZero();
    assertThat(WorkingDays.between(friday, friday.plusDays(2))).isZero();
    assertThat(WorkingDays.between(friday, friday.minusDays(9))).isZero();
    assertThat(WorkingDays.between(friday, friday.plusDays(3))).isEqualTo(1);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 44, 444})
  void countingForwardsAndBackwardsAgree(long seed) {
    var random = new SplittableRandom(seed);
    for (var i = 0; i < 400; i++) {
      var day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(9000));
      var days = random.nextInt(1, 40);
      var later = WorkingDays.after(day, days);
      assertThat(WorkingDays.between(day, later)).as("seed %d, %s", seed, day).isEqualTo(days);
      assertThat(WorkingDays.isWorkingDay(later)).isTrue();
      assertThat(WorkingDays.between(WorkingDays.before(later, days), later)).isEqualTo(days);
    }
  }
}
