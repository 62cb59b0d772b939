package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.participation.Level;
import org.alongside.partnerships.PartnershipFact;
import org.alongside.projects.ProjectFact;
import org.junit.jupiter.api.Test;

class PromiseCheckTest {

  private static Story kept() {
    var story = new Story().published().partners(3, 3);
    return story
        .on(20, PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH)
        .decided(40, story.bigDecision, 3, 3);
  }

  @Test
  void aKeptPromiseIsShownWithHowMuchOfItWasMeasured() {
    var check = kept().check(60);
    assertThat(check.shown()).isEqualTo(new Shown(Optional.of(Level.CO_PRODUCTION), 5, 29));
    assertThat(check.shown().below(Level.CO_PRODUCTION)).isFalse();
    assertThat(check.measured())
        .extracting(Finding::state)
        .containsOnly(State.MET, State.NOT_DUE_YET, State.DOES_NOT_APPLY);
    assertThat(check.unmeasured()).hasSize(21);
    assertThat(check.signs()).isEmpty();
  }

  @Test
  void thereAreThirtyCriteriaAndNineAreMeasured() {
    assertThat(Criterion.values()).hasSize(30);
    assertThat(kept().check(60).measured())
        .extracting(each -> each.criterion().number())
        .containsExactly(1, 2, 3, 4, 6, 7, 23, 25, 26);
    assertThat(Arrays.stream(Criterion.values()).filter(c -> c.level() == Level.INFORM)).hasSize(3);
    assertThat(Arrays.stream(Criterion.values()).filter(c -> c.level() == Level.CONSULT))
        .hasSize(10);
    assertThat(Arrays.stream(Criterion.values()).filter(c -> c.level() == Level.ENGAGE)).hasSize(3);
    assertThat(Arrays.stream(Criterion.values()).filter(c -> c.level() == Level.CO_DESIGN))
        .hasSize(5);
  }

  @Test
  void beforeLaunchNothingIsDueAndNoLevelIsShown() {
    var check = new Story().check(0);
    assertThat(check.measured())
        .extracting(Finding::state)
        .containsOnly(State.NOT_DUE_YET, State.DOES_NOT_APPLY);
    assertThat(check.shown()).isEqualTo(new Shown(Optional.empty(), 0, 29));
    assertThat(check.shown().below(Level.CO_PRODUCTION)).isFalse();
  }

  @Test
  void oneFailureAtALevelKeepsItFromBeingShown() {
    var story = kept();
    story.outside(50, 50, OutsideKind.MEETING_HELD, Map.of("lived", "1", "learnt", "6"));
    var check = story.check(60);
    assertThat(check.shown().level()).contains(Level.CO_DESIGN);
    assertThat(check.shown().below(Level.CO_PRODUCTION)).isTrue();
  }

  @Test
  void aFailureAtTheFirstLevelShowsNone() {
    assertThat(kept().on(45, ProjectFact.WITHDRAWN).check(60).shown().level()).isEmpty();
  }

  @Test
  void missingEvidenceNeverCountsAsMet() {
    var check = new Story().published().check(60);
    assertThat(check.finding(Criterion.BALANCED_MEMBERSHIP).state()).isEqualTo(State.NO_EVIDENCE);
    assertThat(check.shown().level()).contains(Level.CO_DESIGN);
  }

  @Test
  void whatBelongsToPartnersDoesNotApplyBelowItsLevel() {
    var check = new Story().promising(Level.CONSULT).published().check(60);
    for (var criterion :
        List.of(
            Criterion.BALANCED_MEMBERSHIP,
            Criterion.DECIDED_TOGETHER,
            Criterion.AGREEMENT_OWNED_BY_BOTH,
            Criterion.PAID_OFFER)) {
      assertThat(check.finding(criterion).state()).isEqualTo(State.DOES_NOT_APPLY);
    }
    assertThat(check.finding(Criterion.WENT_TO_PEOPLE).state()).isEqualTo(State.NOT_MEASURED);
    assertThat(check.shown()).isEqualTo(new Shown(Optional.of(Level.CONSULT), 2, 15));
  }

  @Test
  void anEndedProjectIsJudgedAsOfItsEnd() {
    var story = kept();
    assertThat(story.state(400, Criterion.PAGE_IS_LIVE)).isEqualTo(State.NOT_MET);
    story.ended(Story.day(90)).on(380, ProjectFact.WITHDRAWN);
    assertThat(story.state(400, Criterion.PAGE_IS_LIVE)).isEqualTo(State.MET);
  }

  @Test
  void everyFindingOfTheMeasuredOnesNamesItsRecords() {
    assertThat(kept().check(60).measured())
        .filteredOn(each -> each.state() == State.MET)
        .hasSize(5)
        .allSatisfy(each -> assertThat(each.records()).isNotEmpty());
  }

  @Test
  void oneQueryBringsEveryKindThatIsRead() {
    assertThat(PromiseCheck.kinds())
        .contains("projects.published", "decisions.closed", "evaluation.confirmed")
        .hasSize(43);
  }
}
