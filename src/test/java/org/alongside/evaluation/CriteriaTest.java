package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.alongside.decisions.DecisionFact;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipFact;
import org.alongside.projects.ProjectFact;
import org.junit.jupiter.api.Test;

class CriteriaTest {

  @Test
  void aPageIsLookedAfterForSixMonthsAfterEachReview() {
    var story = new Story().published();
    assertThat(story.state(181, Criterion.PAGE_IS_LIVE)).isEqualTo(State.MET);
    assertThat(story.state(182, Criterion.PAGE_IS_LIVE)).isEqualTo(State.NOT_MET);
    story.on(182, ProjectFact.REVIEWED);
    assertThat(story.state(182, Criterion.PAGE_IS_LIVE)).isEqualTo(State.MET);
    assertThat(story.check(182).finding(Criterion.PAGE_IS_LIVE).due())
        .isEqualTo(Story.day(182).plusMonths(6));
  }

  @Test
  void workThatBeganWithoutAPageIsSeen() {
    var story = new Story().outside(0, 3, OutsideKind.WORK_STARTED, Map.of());
    assertThat(story.state(5, Criterion.PAGE_IS_LIVE)).isEqualTo(State.NO_EVIDENCE);
    assertThat(story.state(5, Criterion.SAYS_WHAT_CAN_CHANGE)).isEqualTo(State.NO_EVIDENCE);
    story.on(30, ProjectFact.PUBLISHED);
    assertThat(story.state(31, Criterion.PAGE_IS_LIVE)).isEqualTo(State.MET);
    assertThat(story.state(31, Criterion.SAYS_WHAT_CAN_CHANGE)).isEqualTo(State.NOT_MET);
  }

  @Test
  void whatCanChangeIsSaidByPublishing() {
    assertThat(new Story().published().state(1, Criterion.SAYS_WHAT_CAN_CHANGE))
        .isEqualTo(State.MET);
  }

  @Test
  void livedPlacesAreAtLeastHalfAndNeverOneAlone() {
    assertThat(balanced(2, 2)).isEqualTo(State.MET);
    assertThat(balanced(3, 2)).isEqualTo(State.MET);
    assertThat(balanced(2, 3)).isEqualTo(State.NOT_MET);
    assertThat(balanced(1, 1)).isEqualTo(State.NOT_MET);
    assertThat(balanced(0, 4)).isEqualTo(State.NOT_MET);
  }

  private static State balanced(int lived, int learnt) {
    return new Story().published().partners(lived, learnt).state(9, Criterion.BALANCED_MEMBERSHIP);
  }

  @Test
  void whoPausesLeavesWaitsOrLostTheVoteDoesNotCount() {
    for (var kind :
        new PartnershipFact[] {
          PartnershipFact.PAUSED,
          PartnershipFact.LEFT,
          PartnershipFact.WAITING,
          PartnershipFact.VOTE_SET_ASIDE
        }) {
      var place = UUID.randomUUID();
      var story =
          new Story()
              .published()
              .partners(1, 2)
              .place(1, place, Side.LIVED, PartnershipFact.PLACE_TAKEN);
      assertThat(story.state(5, Criterion.BALANCED_MEMBERSHIP)).isEqualTo(State.MET);
      story.place(6, place, Side.LIVED, kind);
      assertThat(story.state(7, Criterion.BALANCED_MEMBERSHIP))
          .as(kind.name())
          .isEqualTo(State.NOT_MET);
      if (kind == PartnershipFact.PAUSED || kind == PartnershipFact.WAITING) {
        var back =
            kind == PartnershipFact.PAUSED ? PartnershipFact.CAME_BACK : PartnershipFact.AGREED;
        story.place(8, place, Side.LIVED, back);
        assertThat(story.state(9, Criterion.BALANCED_MEMBERSHIP)).isEqualTo(State.MET);
      }
    }
  }

  @Test
  void aDecisionPutToOneLivedPartnerAloneStaysAgainstIt() {
    var story = new Story().published().partners(3, 3).decided(10, null, 1, 3);
    assertThat(story.state(90, Criterion.BALANCED_MEMBERSHIP)).isEqualTo(State.NOT_MET);
  }

  @Test
  void aListedDecisionTakenElsewhereFailsWhateverElseWasDecidedTogether() {
    var story = new Story().published();
    for (var i = 0; i < 30; i++) {
      story.decided(i, story.bigDecision, 4, 4);
    }
    assertThat(story.state(90, Criterion.DECIDED_TOGETHER)).isEqualTo(State.MET);
    story.outside(
        50, 50, OutsideKind.DECIDED_ALONE, Map.of("mandate", story.bigDecision.toString()));
    assertThat(story.state(90, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_MET);
  }

  @Test
  void anOverrideStandsAgainstIt() {
    var story = new Story().published();
    story
        .decided(1, story.bigDecision, 4, 4)
        .on(60, ProjectFact.BOARD_OVERRODE, "mandate-item", story.bigDecision, Map.of());
    assertThat(story.state(61, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_MET);
  }

  @Test
  void whatTheOrganisationDidAloneInsteadOfAJointDecisionStandsAgainstIt() {
    var story = new Story().published();
    story.decided(1, story.bigDecision, 4, 4);
    assertThat(story.state(61, Criterion.DECIDED_TOGETHER)).isEqualTo(State.MET);
    var takes = Map.of("mandate", story.bigDecision.toString());
    story.on(60, DecisionFact.OVERRIDDEN, "decision", UUID.randomUUID(), takes);
    assertThat(story.state(61, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_MET);
  }

  @Test
  void aBrokenPromiseStaysBrokenWhenItsDecisionIsOnTheListNoMore() {
    var removed = UUID.randomUUID();
    var names = Map.of("mandate", removed.toString());
    var decision = UUID.randomUUID();
    var overridden = new Story().published();
    overridden
        .on(1, DecisionFact.ANNOUNCED, "decision", decision, names)
        .on(60, DecisionFact.OVERRIDDEN, "decision", decision, Map.of());
    var board =
        new Story()
            .published()
            .on(60, ProjectFact.BOARD_OVERRODE, "mandate-item", removed, Map.of());
    var alone = new Story().published().outside(60, 60, OutsideKind.DECIDED_ALONE, names);
    for (var story : new Story[] {overridden, board, alone}) {
      for (var i = 0; i < 30; i++) {
        story.decided(i, story.bigDecision, 4, 4);
      }
      assertThat(story.state(59, Criterion.DECIDED_TOGETHER)).isEqualTo(State.MET);
      assertThat(story.state(90, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_MET);
    }
  }

  @Test
  void nineInTenIsEnoughAndLessIsNot() {
    assertThat(together(9, 1)).isEqualTo(State.MET);
    assertThat(together(8, 1)).isEqualTo(State.NOT_MET);
    assertThat(together(0, 1)).isEqualTo(State.NOT_MET);
    assertThat(together(1, 0)).isEqualTo(State.MET);
    assertThat(together(0, 0)).isEqualTo(State.NOT_DUE_YET);
  }

  private static State together(int joint, int alone) {
    var story = new Story().published();
    for (var i = 0; i < joint; i++) {
      story.decided(i, story.bigDecision, 4, 4);
    }
    for (var i = 0; i < alone; i++) {
      story.outside(i, i, OutsideKind.DECIDED_ALONE, Map.of());
    }
    return story.state(200, Criterion.DECIDED_TOGETHER);
  }

  @Test
  void eachCriterionIsComparedWithWhatHoldsOnTheDay() {
    changed(Threshold.REVIEW_MONTHS, 3, Criterion.PAGE_IS_LIVE, new Story().published());
    changed(
        Threshold.LIVED_PERCENT,
        60,
        Criterion.BALANCED_MEMBERSHIP,
        new Story().published().on(90, ProjectFact.REVIEWED).partners(2, 2));
    changed(
        Threshold.LIVED_AT_LEAST,
        3,
        Criterion.BALANCED_MEMBERSHIP,
        new Story().published().partners(2, 2));
    var nineOfTen = new Story().published();
    for (var i = 0; i < 9; i++) {
      nineOfTen.decided(i, nineOfTen.bigDecision, 4, 4);
    }
    nineOfTen.outside(9, 9, OutsideKind.DECIDED_ALONE, Map.of());
    changed(Threshold.JOINT_PERCENT, 95, Criterion.DECIDED_TOGETHER, nineOfTen);
    changed(
        Threshold.AGREEMENT_REVIEW_MONTHS,
        2,
        Criterion.AGREEMENT_OWNED_BY_BOTH,
        new Story().published().on(5, PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH));
  }

  /** Met the day before the change, and not met from it on. */
  private static void changed(Threshold threshold, int value, Criterion criterion, Story story) {
    story.changing(120, threshold, value);
    assertThat(story.state(119, criterion)).as("%s before", threshold).isEqualTo(State.MET);
    assertThat(story.state(120, criterion)).as("%s after", threshold).isEqualTo(State.NOT_MET);
    assertThat(story.ended(Story.day(119)).state(300, criterion))
        .as("%s of a project that had ended", threshold)
        .isEqualTo(State.MET);
  }

  @Test
  void smallDecisionsOffTheListDoNotCount() {
    var story = new Story().published().decided(1, null, 4, 4).decided(2, UUID.randomUUID(), 4, 4);
    assertThat(story.state(90, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_DUE_YET);
  }

  @Test
  void aDecisionThatWasNotAgreedIsNotTaken() {
    var story = new Story().published();
    var decision = UUID.randomUUID();
    story
        .on(5, DecisionFact.CLOSED, "decision", decision, Map.of("result", "NO_QUORUM"))
        .on(
            6,
            EvaluationFact.LISTED_DECISION_NAMED,
            "decision",
            decision,
            Map.of("mandate", story.bigDecision.toString()));
    assertThat(story.state(90, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_DUE_YET);
  }

  @Test
  void aMeetingElsewhereDecidesTogetherOnlyWithTwoOfEachGroup() {
    var story = new Story().published();
    var listed = story.bigDecision.toString();
    story.outside(
        5, 6, OutsideKind.DECIDED_TOGETHER, Map.of("lived", "1", "learnt", "5", "mandate", listed));
    story.confirmedLast(7);
    assertThat(story.state(9, Criterion.DECIDED_TOGETHER)).isEqualTo(State.NOT_DUE_YET);
    story.outside(
        6, 7, OutsideKind.DECIDED_TOGETHER, Map.of("lived", "2", "learnt", "5", "mandate", listed));
    story.confirmedLast(8);
    assertThat(story.state(9, Criterion.DECIDED_TOGETHER)).isEqualTo(State.MET);
  }

  @Test
  void whatOneSideSaysThatBothDidDoesNotCountBeforeTheOtherSaysSo() {
    var listed = Map.of("lived", "4", "learnt", "5", "mandate", "");
    var decided = new Story().published();
    var details = new java.util.HashMap<>(listed);
    details.put("mandate", decided.bigDecision.toString());
    decided.outside(5, 5, OutsideKind.DECIDED_TOGETHER, details);
    waitsForTheOther(decided, Criterion.DECIDED_TOGETHER, State.NOT_DUE_YET);
    var accepted = new Story().published().decided(20, null, 3, 3);
    accepted.outside(5, 5, OutsideKind.AGREEMENT_ACCEPTED, Map.of());
    waitsForTheOther(accepted, Criterion.AGREEMENT_OWNED_BY_BOTH, State.NO_EVIDENCE);
    var old = new Story().published().on(-500, PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH);
    old.outside(5, 5, OutsideKind.AGREEMENT_READ_AGAIN, Map.of());
    waitsForTheOther(old, Criterion.AGREEMENT_OWNED_BY_BOTH, State.NOT_MET);
    var named = new Story().published();
    var decision = UUID.randomUUID();
    named.on(5, DecisionFact.CLOSED, "decision", decision, Map.of("result", "AGREED"));
    named.on(6, EvaluationFact.LISTED_DECISION_NAMED, "decision", decision, details(named));
    waitsForTheOther(named, Criterion.DECIDED_TOGETHER, State.NOT_DUE_YET);
  }

  private static Map<String, String> details(Story story) {
    return Map.of("mandate", story.bigDecision.toString());
  }

  private static void waitsForTheOther(Story story, Criterion criterion, State before) {
    assertThat(story.state(30, criterion)).isEqualTo(before);
    assertThat(story.check(30).waiting()).hasSize(1);
    story.confirmedLast(31);
    assertThat(story.state(32, criterion)).isEqualTo(State.MET);
    assertThat(story.check(32).waiting()).isEmpty();
    story.contradictedLast(33);
    assertThat(story.state(34, criterion)).as("while somebody says otherwise").isEqualTo(before);
  }

  @Test
  void theAgreementComesBeforeTheFirstDecision() {
    assertThat(agreed(20, 40)).isEqualTo(State.MET);
    assertThat(agreed(40, 40)).isEqualTo(State.MET);
    assertThat(agreed(41, 40)).isEqualTo(State.NOT_MET);
    var none = new Story().published();
    assertThat(none.state(9, Criterion.AGREEMENT_OWNED_BY_BOTH)).isEqualTo(State.NOT_DUE_YET);
    none.decided(10, null, 3, 3);
    assertThat(none.state(11, Criterion.AGREEMENT_OWNED_BY_BOTH)).isEqualTo(State.NO_EVIDENCE);
  }

  private static State agreed(int accepted, int decided) {
    return new Story()
        .published()
        .on(accepted, PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH)
        .decided(decided, null, 3, 3)
        .state(90, Criterion.AGREEMENT_OWNED_BY_BOTH);
  }

  @Test
  void theAgreementIsReadAgainEveryYear() {
    var story = new Story().published().on(5, PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH);
    assertThat(story.state(370, Criterion.AGREEMENT_OWNED_BY_BOTH)).isEqualTo(State.MET);
    assertThat(story.state(371, Criterion.AGREEMENT_OWNED_BY_BOTH)).isEqualTo(State.NOT_MET);
    story.on(372, PartnershipFact.AGREEMENT_KEPT);
    assertThat(story.state(372, Criterion.AGREEMENT_OWNED_BY_BOTH)).isEqualTo(State.MET);
  }
}
