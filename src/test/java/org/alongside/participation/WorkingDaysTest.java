package org.alongside.participation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  /** As published on gov.uk for England and Wales. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
    "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
    "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
    "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
    "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
    "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
    "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    "2028, 01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26"
  })
  void daysOffAreTheBankHolidaysAsPublished(int year, String holidays) {
    Set<LocalDate> expected =
        Arrays.stream(holidays.split(" ", -1))
            .map(day -> LocalDate.parse(year + "-" + day))
            .collect(Collectors.toSet());
    Set<LocalDate> found =
        LocalDate.of(year, 1, 1)
            .datesUntil(LocalDate.of(year + 1, 1, 1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .filter(day -> !WorkingDays.includes(day))
            .collect(Collectors.toSet());
    assertEquals(expected, found);
  }

  @Test
  void weekendsAreDaysOff() {
    assertFalse(WorkingDays.includes(LocalDate.of(2026, 11, 21)));
    assertFalse(WorkingDays.includes(LocalDate.of(2026, 11, 22)));
    assertTrue(WorkingDays.includes(LocalDate.of(2026, 11, 23)));
  }

  @ParameterizedTest(name = "{1} after {0}")
  @CsvSource({
    "2026-11-23,5,2026-11-30",
    "2026-11-27,1,2026-11-30",
    "2026-12-24,1,2026-12-29",
    "2026-12-23,5,2027-01-04",
    "2026-11-23,0,2026-11-23"
  })
  void countsOverWeekendsAndHolidays(LocalDate day, int number, LocalDate later) {
    assertEquals(later, WorkingDays.after(day, number));
    assertEquals(number, WorkingDays.between(day, later));
  }

  @ParameterizedTest(name = "5 working days after {0}")
  @CsvSource({
    "2026-11-23T10:30:00Z,2026-11-30T10:30:00Z",
    "2026-11-21T10:30:00Z,2026-11-30T00:00:00Z",
    "2026-03-25T09:00:00Z,2026-04-01T08:00:00Z"
  })
  void keepsTheTimeOfDayWherePeopleLiveAndStartsOnAWorkingMorning(Instant from, Instant to) {
    assertEquals(to, WorkingDays.after(from, 5));
  }
}
