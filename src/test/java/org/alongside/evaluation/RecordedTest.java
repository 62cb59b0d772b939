package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.projects.ProjectFact;
import org.junit.jupiter.api.Test;

class RecordedTest {

  @Test
  void whatIsRecordedWithinTenWorkingDaysCountsAtOnce() {
    // From Monday 4 January 2027; the tenth working day is Monday 18 January.
    assertThat(aloneRecordedOn(14).state(30, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_MET);
    assertThat(aloneRecordedOn(15).state(30, Criterion.DECIDED_TOGETHER))
        .isEqualTo(State.NOT_DUE_YET);
  }

  private static Story aloneRecordedOn(int day) {
    return new Story().published().outside(0, day, OutsideKind.DECIDED_ALONE, Map.of());
  }

  @Test
  void whatIsRecordedLaterCountsWhenConfirmed() {
    var story = aloneRecordedOn(40);
    assertThat(story.check(41).waiting()).hasSize(1);
    story.confirmedLast(42);
    assertThat(story.check(43).waiting()).isEmpty();
    assertThat(story.state(43, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_MET);
  }

  @Test
  void whatSpeaksForSomebodyWaitsForThemHoweverSoonItIsRecorded() {
    var story = new Story().published();
    story.outside(5, 5, OutsideKind.INDUCTION_DONE, Map.of());
    assertThat(story.check(6).waiting()).hasSize(1);
    story.confirmedLast(6);
    assertThat(story.check(6).waiting()).isEmpty();
  }

  @Test
  void whereNobodyCouldConfirmItCountsOnlyWhatNeedsNoTwoGroups() {
    var lone = new Story().outside(0, 60, OutsideKind.WORK_STARTED, Map.of());
    assertThat(lone.state(61, Criterion.PAGE_IS_LIVE)).isEqualTo(State.NO_EVIDENCE);
    assertThat(lone.check(61).waiting()).isEmpty();
    lone.outside(0, 60, OutsideKind.AGREEMENT_ACCEPTED, Map.of());
    assertThat(lone.check(61).waiting()).hasSize(1);
    assertThat(lone.check(61).nobodyToAsk(lone.check(61).waiting().getFirst())).isTrue();
    var two = new Story().partners(1, 1).outside(0, 60, OutsideKind.WORK_STARTED, Map.of());
    assertThat(two.check(61).waiting()).hasSize(1);
    assertThat(two.check(61).nobodyToAsk(two.check(61).waiting().getFirst())).isFalse();
  }

  @Test
  void whatCountsAgainstAPromiseIsNotTakenBackByWhomItConcerns() {
    var story = aloneRecordedOn(40).confirmedLast(42).contradictedLast(43);
    assertThat(story.state(44, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_MET);
  }

  @Test
  void lateIsWhatWasLateOnTheDayOfTheRecord() {
    var story = aloneRecordedOn(14).changing(15, Threshold.LATE_WORKING_DAYS, 5);
    assertThat(story.check(30).waiting()).isEmpty();
    assertThat(aloneRecordedOn(14).changing(14, Threshold.LATE_WORKING_DAYS, 5).check(30).waiting())
        .hasSize(1);
  }

  @Test
  void otherFactsThatWereRecordedLateWaitToo() {
    var story = new Story().published();
    var late =
        story.fact(0, 40, ProjectFact.BOARD_OVERRODE, "mandate-item", story.bigDecision, Map.of());
    assertThat(Recorded.needsConfirming(late, Beginning.with(List.of()))).isTrue();
  }
}
