package org.alongside.projects.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.alongside.participation.Stage;
import org.alongside.projects.Span;
import org.alongside.projects.StagePlan;
import org.alongside.projects.When;
import org.alongside.projects.web.Timeline.Bar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stages as bars on one line of days. */
class TimelineTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 7, 2);

  private static StagePlan plan(Stage stage, @Nullable String from, @Nullable String until) {
    return new StagePlan(stage, new Span(when(from), when(until)), "");
  }

  private static @Nullable When when(@Nullable String code) {
    return code == null ? null : When.parse(code).orElseThrow();
  }

  @Test
  void twoHalvesOfAYearShareTheLine() {
    var timeline =
        Timeline.of(
            List.of(
                plan(Stage.PRIORITIES, "2027-01-01", "2027-06-30"),
                plan(Stage.DESIGN, "2027-07-01", "2027-12-31")),
            TODAY);
    Bar first = timeline.bars().getFirst();
    Bar second = timeline.bars().getLast();
    assertThat(first.start()).isZero();
    assertThat(first.start() + first.width()).isCloseTo(second.start(), within(0.0001));
    assertThat(second.start()).isCloseTo(181 * 100 / 365.0, within(0.0001));
    assertThat(second.start() + second.width()).isCloseTo(100, within(0.0001));
    assertThat(first.open()).isFalse();
    assertThat(second.open()).isTrue();
    assertThat(timeline.today()).isCloseTo(182 * 100 / 365.0, within(0.0001));
  }

  @Test
  void aStageWithoutDatesHasNoBarAndOneWithoutAnEndRunsToTheEdge() {
    var timeline =
        Timeline.of(
            List.of(
                plan(Stage.PRIORITIES, null, null),
                plan(Stage.DESIGN, "2027-03", null),
                plan(Stage.DECISION, "2027", "2027")),
            TODAY);
    assertThat(timeline.bars().get(0).drawn()).isFalse();
    Bar open = timeline.bars().get(1);
    assertThat(open.start() + open.width()).isCloseTo(100, within(0.0001));
    assertThat(timeline.drawn()).isTrue();
  }

  @Test
  void withoutAnyDateThereIsNoPicture() {
    var timeline = Timeline.of(List.of(plan(Stage.DESIGN, null, null)), TODAY);
    assertThat(timeline.drawn()).isFalse();
    assertThat(timeline.today()).isNull();
  }

  @Test
  void todayIsOnlyShownWhereItLies() {
    var past = Timeline.of(List.of(plan(Stage.DESIGN, "2026", "2026")), TODAY);
    assertThat(past.today()).isNull();
    assertThat(Timeline.of(List.of(plan(Stage.DESIGN, null, "2027-07-02")), TODAY).today())
        .isNotNull();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void noBarLeavesTheLineAndEveryDatedStageCanBeSeen(long seed) {
    var random = new SplittableRandom(seed);
    var plans = new ArrayList<StagePlan>();
    for (Stage stage : Stage.values()) {
      int from = random.nextInt(2024, 2030);
      int until = random.nextInt(from, 2031);
      plans.add(
          plan(
              stage,
              random.nextBoolean() ? from + "-0" + random.nextInt(1, 10) : null,
              random.nextBoolean() ? until + "-winter" : null));
    }
    for (Bar bar : Timeline.of(plans, TODAY).bars()) {
      assertThat(bar.start()).as("seed %s", seed).isBetween(0.0, 100.0);
      assertThat(bar.start() + bar.width()).as("seed %s", seed).isLessThanOrEqualTo(100.0001);
      assertThat(bar.drawn()).as("seed %s", seed).isEqualTo(bar.plan().span().known());
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 30);
  }
}
