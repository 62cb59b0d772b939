package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.alongside.people.PersonId;
import org.junit.jupiter.api.Test;

class ThresholdHistoryTest {

  private static final LocalDate START = LocalDate.of(2027, 1, 1);

  private static ThresholdVersion version(int number, int day, Map<Threshold, Integer> values) {
    var all = new HashMap<>(Beginning.VERSION.values());
    all.putAll(values);
    var why = new ThresholdVersion.Change(PersonId.random(), Instant.EPOCH, "Why");
    return new ThresholdVersion(number, START.plusDays(day), all, why);
  }

  @Test
  void withoutAChangeTheRecommendedNumbersHoldOnEveryDay() {
    var history = Beginning.with(List.of());
    for (var day : List.of(LocalDate.of(1999, 1, 1), START, LocalDate.of(2099, 1, 1))) {
      assertThat(history.on(day).values())
          .isEqualTo(
              Map.of(
                  Threshold.REVIEW_MONTHS, 6,
                  Threshold.LATE_WORKING_DAYS, 10,
                  Threshold.LIVED_PERCENT, 50,
                  Threshold.LIVED_AT_LEAST, 2,
                  Threshold.JOINT_PERCENT, 90,
                  Threshold.AGREEMENT_REVIEW_MONTHS, 12));
    }
    assertThat(history.latest().differing()).isEmpty();
  }

  @Test
  void aChangeHoldsFromItsDayOnAndTheLastOfADayWins() {
    var first = version(1, 10, Map.of(Threshold.JOINT_PERCENT, 95));
    var second = version(2, 10, Map.of(Threshold.JOINT_PERCENT, 80));
    var history = Beginning.with(List.of(first, second));
    assertThat(history.on(START.plusDays(9))).isEqualTo(Beginning.VERSION);
    assertThat(history.on(START.plusDays(10))).isEqualTo(second);
    assertThat(history.latest().differing()).containsExactly(Threshold.JOINT_PERCENT);
    assertThat(history.before(second)).isEqualTo(first);
    assertThat(history.before(Beginning.VERSION)).isEqualTo(Beginning.VERSION);
  }

  @Test
  void sinceWhenIsToldForEachThresholdAlone() {
    var history =
        Beginning.with(
            List.of(
                version(1, 10, Map.of(Threshold.JOINT_PERCENT, 80)),
                version(2, 20, Map.of(Threshold.JOINT_PERCENT, 80, Threshold.REVIEW_MONTHS, 3))));
    var day = START.plusDays(30);
    assertThat(history.since(Threshold.JOINT_PERCENT, day)).isEqualTo(START.plusDays(10));
    assertThat(history.since(Threshold.REVIEW_MONTHS, day)).isEqualTo(START.plusDays(20));
    assertThat(history.since(Threshold.LIVED_PERCENT, day)).isEqualTo(Beginning.VERSION.from());
  }

  @Test
  void versionsStandInTheOrderInWhichTheyWereMade() {
    var first = version(1, 10, Map.of());
    var second = version(2, 9, Map.of());
    assertThat(Beginning.with(List.of(first, second)).replaced(first)).isTrue();
    assertThatThrownBy(() -> Beginning.with(List.of(second, first)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new ThresholdHistory(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** A later release may recommend and allow other numbers: what held is what was stored. */
  @Test
  void whatHeldIsNeitherWhatWeRecommendNorWhatWeAllowNow() {
    for (var each : Threshold.values()) {
      assertThat(each.allows(each.recommended())).isTrue();
      for (int other : new int[] {each.least(), each.least() - 1, each.most() + 1}) {
        var values = new HashMap<>(Beginning.VERSION.values());
        values.put(each, other);
        var began = new ThresholdVersion(0, START, values, null);
        assertThat(new ThresholdHistory(List.of(began)).on(START).value(each)).isEqualTo(other);
      }
    }
  }

  @Test
  void aPlannedChangeGivesWayToALaterOneThatHoldsNoLater() {
    var planned = version(1, 30, Map.of(Threshold.JOINT_PERCENT, 95));
    var after = version(2, 40, Map.of(Threshold.JOINT_PERCENT, 80));
    var instead = version(3, 20, Map.of(Threshold.REVIEW_MONTHS, 3));
    var history = Beginning.with(List.of(planned, after, instead));
    for (int day : new int[] {20, 30, 40, 400}) {
      assertThat(history.on(START.plusDays(day))).as("day %s", day).isEqualTo(instead);
    }
    assertThat(history.on(START.plusDays(19))).isEqualTo(Beginning.VERSION);
    assertThat(history.replacedBy(instead)).containsExactly(planned, after);
    assertThat(history.replacedBy(after)).isEmpty();
    assertThat(history.before(instead)).isEqualTo(Beginning.VERSION);
    assertThat(history.before(after)).isEqualTo(planned);
    assertThat(history.since(Threshold.JOINT_PERCENT, START.plusDays(400)))
        .isEqualTo(Beginning.VERSION.from());
  }

  /** Whatever is changed later, what held on a day is what held on it before. */
  @Test
  void noLaterChangeTurnsWhatHeldBefore() {
    for (long seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      var changes = new ArrayList<ThresholdVersion>();
      int today = 0;
      for (int number = 1; number <= 6; number++) {
        today += random.nextInt(0, 5);
        int day = today + random.nextInt(1, 8);
        var before = Beginning.with(changes);
        changes.add(version(number, day, any(random)));
        var after = Beginning.with(changes);
        for (int past = -2; past < day; past++) {
          var on = START.plusDays(past);
          assertThat(after.on(on)).as("seed %s", seed).isEqualTo(before.on(on));
        }
        assertThat(after.on(START.plusDays(day))).as("seed %s", seed).isEqualTo(changes.getLast());
      }
    }
  }

  private static Map<Threshold, Integer> any(SplittableRandom random) {
    var values = new EnumMap<Threshold, Integer>(Threshold.class);
    for (var each : Threshold.values()) {
      values.put(each, random.nextInt(each.least(), each.most() + 1));
    }
    return values;
  }
}
