package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.evaluation.ChangeThresholds.Wanted;
import org.alongside.evaluation.ThresholdReason.OutOfBounds;
import org.alongside.evaluation.ThresholdReason.Wrong;
import org.alongside.facts.Audience;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeThresholdsTest {

  private static final Instant NOW = Instant.parse("2027-03-01T12:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

  private static final LocalDate TOMORROW = TODAY.plusDays(1);

  private final InMemory here = new InMemory();
  private final ChangeThresholds changing = new ChangeThresholds(here, here);
  private final PersonId administrator = PersonId.random();

  private Attempt<ThresholdVersion> change(Wanted wanted) {
    return changing.change(Actor.of(administrator), wanted, NOW);
  }

  private static Wanted wanted(
      int seen, @Nullable LocalDate from, Threshold threshold, int value, String reason) {
    var values = new HashMap<>(Beginning.VERSION.values());
    values.put(threshold, value);
    return new Wanted(seen, from, values, reason);
  }

  @Test
  void aChangeIsKeptWithItsReasonAndToldInAFactWithoutWords() {
    var done = change(wanted(0, TOMORROW, Threshold.JOINT_PERCENT, 95, "  We can do better. "));
    assertThat(done).isInstanceOf(Attempt.Done.class);
    var version = here.changes.getFirst();
    assertThat(version.number()).isEqualTo(1);
    assertThat(version.value(Threshold.JOINT_PERCENT)).isEqualTo(95);
    assertThat(version.change())
        .isEqualTo(new ThresholdVersion.Change(administrator, NOW, "We can do better."));
    var fact = here.facts.getLast();
    assertThat(fact.kind()).isEqualTo("evaluation.thresholds-changed");
    assertThat(fact.audience()).isEqualTo(Audience.PUBLIC);
    assertThat(fact.where().project()).isNull();
    assertThat(fact.who().actor()).isEqualTo(administrator.value());
    assertThat(fact.details())
        .isEqualTo(
            Map.of(
                "version", "1",
                "from", "2027-03-02",
                "joint-percent", "95",
                "joint-percent.before", "90"));
  }

  @Test
  void everyMistakeIsSaidAtOnce() {
    var values =
        Map.of(
            Threshold.REVIEW_MONTHS, 6,
            Threshold.LATE_WORKING_DAYS, 0,
            Threshold.LIVED_PERCENT, 49,
            Threshold.LIVED_AT_LEAST, 1,
            Threshold.JOINT_PERCENT, 101);
    assertThat(change(new Wanted(0, TODAY, values, " ")))
        .isEqualTo(
            Attempt.refused(
                new OutOfBounds(Threshold.LATE_WORKING_DAYS),
                new OutOfBounds(Threshold.LIVED_PERCENT),
                new OutOfBounds(Threshold.LIVED_AT_LEAST),
                new OutOfBounds(Threshold.JOINT_PERCENT),
                new OutOfBounds(Threshold.AGREEMENT_REVIEW_MONTHS),
                Wrong.DAY_PAST,
                Wrong.WHY_MISSING));
    assertThat(here.changes).isEmpty();
    assertThat(here.facts).isEmpty();
  }

  @Test
  void itHoldsFromTomorrowOrFromADayWithinAYear() {
    var percent = Threshold.JOINT_PERCENT;
    assertThat(change(wanted(0, null, percent, 95, "Why")))
        .isEqualTo(Attempt.refused(Wrong.DAY_MISSING));
    assertThat(change(wanted(0, TODAY.plusYears(1).plusDays(1), percent, 95, "Why")))
        .isEqualTo(Attempt.refused(Wrong.DAY_TOO_FAR));
    assertThat(change(wanted(0, TODAY, percent, 95, "Why")))
        .as("what was judged this morning stays")
        .isEqualTo(Attempt.refused(Wrong.DAY_PAST));
    assertThat(change(wanted(0, TODAY.plusYears(1), percent, 95, "Why")))
        .isInstanceOf(Attempt.Done.class);
    assertThat(change(wanted(1, TOMORROW, percent, 80, "Why"))).isInstanceOf(Attempt.Done.class);
  }

  @Test
  void aPlannedChangeIsTakenBackAndBothStayReadable() {
    var mistyped = TODAY.plusMonths(11);
    change(wanted(0, mistyped, Threshold.JOINT_PERCENT, 95, "We can do better."));
    assertThat(change(wanted(1, TOMORROW, Threshold.JOINT_PERCENT, 90, "A slip of the year.")))
        .isInstanceOf(Attempt.Done.class);
    var history = here.history();
    assertThat(history.on(mistyped).value(Threshold.JOINT_PERCENT)).isEqualTo(90);
    assertThat(history.changes()).hasSize(2);
    assertThat(history.replaced(here.changes.getFirst())).isTrue();
    assertThat(history.replaced(here.changes.getLast())).isFalse();
    assertThat(here.facts.getLast().details())
        .isEqualTo(Map.of("version", "2", "from", "2027-03-02", "replaced.1", mistyped.toString()));
  }

  @Test
  void aPlannedChangeMayBeginEarlierAndNeverTwice() {
    change(wanted(0, TODAY.plusDays(30), Threshold.JOINT_PERCENT, 95, "Why"));
    assertThat(change(wanted(1, TODAY.plusDays(40), Threshold.JOINT_PERCENT, 95, "Why")))
        .isEqualTo(Attempt.refused(Wrong.NOTHING_CHANGED));
    assertThat(change(wanted(1, TODAY.plusDays(20), Threshold.JOINT_PERCENT, 95, "Why")))
        .isInstanceOf(Attempt.Done.class);
    assertThat(here.facts.getLast().details())
        .containsEntry("joint-percent", "95")
        .containsEntry("joint-percent.before", "90")
        .containsKey("replaced.1");
  }

  @Test
  void aChangeThatChangesNothingOrSaysTooMuchIsRefused() {
    assertThat(change(wanted(0, TOMORROW, Threshold.JOINT_PERCENT, 90, "x".repeat(1001))))
        .isEqualTo(Attempt.refused(Wrong.NOTHING_CHANGED, Wrong.WHY_TOO_LONG));
  }

  @Test
  void whoeverReadAnEarlierVersionIsOvertaken() {
    change(wanted(0, TOMORROW, Threshold.JOINT_PERCENT, 95, "Why"));
    assertThat(change(wanted(0, TOMORROW, Threshold.JOINT_PERCENT, 80, "Why")))
        .isEqualTo(Attempt.overtaken());
    assertThat(here.facts).hasSize(1);
  }
}
