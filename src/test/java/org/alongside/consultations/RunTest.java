package org.alongside.consultations;

import static org.alongside.consultations.WalkIn.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.alongside.consultations.Run.Window;
import org.junit.jupiter.api.Test;

class RunTest {

  private static final Run RUN = new Run(day(3, 4), day(6, 30), 7);

  @Test
  void isOpenFromItsFirstDayToItsLastAndThenLateForAWhile() {
    assertThat(RUN.on(day(3, 3))).isEqualTo(Window.NOT_YET);
    assertThat(RUN.on(day(3, 4))).isEqualTo(Window.OPEN);
    assertThat(RUN.on(day(6, 30))).isEqualTo(Window.OPEN);
    assertThat(RUN.on(day(7, 1))).isEqualTo(Window.LATE);
    assertThat(RUN.on(day(7, 7))).isEqualTo(Window.LATE);
    assertThat(RUN.on(day(7, 8))).isEqualTo(Window.OVER);
  }

  @Test
  void withoutLateDaysItIsOverAtOnce() {
    var strict = new Run(day(3, 4), day(6, 30), 0);
    assertThat(strict.on(day(7, 1))).isEqualTo(Window.OVER);
  }

  @Test
  void lastDayEndsAtMidnightHereInSummerAndWinter() {
    assertThat(RUN.closes()).isEqualTo(Instant.parse("2027-06-30T23:00:00Z"));
    assertThat(new Run(day(1, 1), day(1, 31), 0).closes())
        .isEqualTo(Instant.parse("2027-02-01T00:00:00Z"));
  }

  @Test
  void countsTheDaysOfWhoeverCanReadItLater() {
    assertThat(RUN.days(day(3, 4))).isEqualTo(119);
    assertThat(RUN.days(day(1, 1))).isEqualTo(119);
    assertThat(RUN.days(day(6, 30))).isEqualTo(1);
    assertThat(RUN.days(day(7, 30))).isZero();
  }

  @Test
  void neverEndsBeforeItBegins() {
    assertThatThrownBy(() -> new Run(day(3, 4), day(3, 3), 0)).hasMessageContaining("closes");
    assertThat(new Run(day(3, 4), day(3, 4), 0).on(day(3, 4))).isEqualTo(Window.OPEN);
  }
}
