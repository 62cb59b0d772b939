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
    var all = new HashMap<>(Threshold.allRecommended());
    all.putAll(values);
    var why = new ThresholdVersion.Change(PersonId.random(), Instant.EPOCH, "Why");
    return new ThresholdVersion(number, START.plusDays(day), all, why);
  }

  @Test
  void withoutAChangeTheRecommendedNumbersHoldOnEveryDay() {
    var history = ThresholdHistory.unchanged();
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
    var history = ThresholdHistory.of(List.of(first, second));
    assertThat(history.on(START.plusDays(9))).isEqualTo(ThresholdVersion.RECOMMENDED);
    assertThat(history.on(START.plusDays(10))).isEqualTo(second);
    assertThat(history.latest().differing()).containsExactly(Threshold.JOINT_PERCENT);
    assertThat(history.before(second)).isEqualTo(first);
    assertThat(history.before(ThresholdVersion.RECOMMENDED))
        .isEqualTo(ThresholdVersion.RECOMMENDED);
  }

  @Test
  void sinceWhenIsToldForEachThresholdAlone() {
    var history =
        ThresholdHistory.of(
            List.of(
                version(1, 10, Map.of(Threshold.JOINT_PERCENT, 80)),
                version(2, 20, Map.of(Threshold.JOINT_PERCENT, 80, Threshold.REVIEW_MONTHS, 3))));
    var day = START.plusDays(30);
    assertThat(history.since(Threshold.JOINT_PERCENT, day)).isEqualTo(START.plusDays(10));
    assertThat(history.since(Threshold.REVIEW_MONTHS, day)).isEqualTo(START.plusDays(20));
    assertThat(history.since(Threshold.LIVED_PERCENT, day))
        .isEqualTo(ThresholdVersion.RECOMMENDED.from());
  }

  @Test
  void versionsAreInOrderAndNoNumberLeavesItsBounds() {
    var later = version(1, 10, Map.of());
    var earlier = version(2, 9, Map.of());
    assertThatThrownBy(() -> ThresholdHistory.of(List.of(later, earlier)))
        .isInstanceOf(IllegalArgumentException.class);
    for (var each : Threshold.values()) {
      assertThat(each.allows(each.recommended())).isTrue();
      version(1, 1, Map.of(each, each.least()));
      version(1, 1, Map.of(each, each.most()));
      for (int wrong : new int[] {each.least() - 1, each.most() + 1}) {
        assertThatThrownBy(() -> version(1, 1, Map.of(each, wrong)))
            .as("%s %s", each, wrong)
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
  }

  /** Whatever is changed later, what held on a day is what held on it before. */
  @Test
  void noLaterChangeTurnsWhatHeldBefore() {
    for (long seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      var changes = new ArrayList<ThresholdVersion>();
      int day = 0;
      for (int number = 1; number <= 6; number++) {
        day += random.nextInt(0, 5);
        var before = ThresholdHistory.of(changes);
        changes.add(version(number, day, any(random)));
        var after = ThresholdHistory.of(changes);
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
