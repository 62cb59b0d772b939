package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipFact;
import org.alongside.projects.ProjectFact;
import org.junit.jupiter.api.Test;

class EarlySignTest {

  @Test
  void oneLivedPartnerAlone() {
    assertThat(new Story().published().partners(1, 4).check(5).signs())
        .containsExactly(EarlySign.ONE_LIVED_PARTNER_ALONE);
  }

  @Test
  void joinedAfterTheOptionsWereFixed() {
    var story = new Story().published().outside(3, 3, OutsideKind.OPTIONS_FIXED, Map.of());
    assertThat(story.check(4).signs()).containsExactly(EarlySign.JOINED_AFTER_OPTIONS);
    for (var day : new int[] {4, 5}) {
      story.place(day, UUID.randomUUID(), Side.LIVED, PartnershipFact.PLACE_TAKEN);
    }
    assertThat(story.check(9).signs()).containsExactly(EarlySign.JOINED_AFTER_OPTIONS);
    assertThat(
            new Story()
                .published()
                .partners(2, 2)
                .outside(3, 3, OutsideKind.OPTIONS_FIXED, Map.of())
                .check(9)
                .signs())
        .isEmpty();
  }

  @Test
  void theLevelWasChangedAfterPeopleReadIt() {
    assertThat(
            new Story()
                .published()
                .on(9, ProjectFact.LEVEL_RAISED)
                .on(10, ProjectFact.LEVEL_LOWERED)
                .check(20)
                .signs())
        .containsExactly(EarlySign.RAISED_AFTER_LAUNCH, EarlySign.LOWERED_AFTER_JOINING);
  }

  @Test
  void decidedWithoutThePartners() {
    assertThat(new Story().outside(3, 3, OutsideKind.DECIDED_ALONE, Map.of()).check(9).signs())
        .containsExactly(EarlySign.DECIDED_WITHOUT_PARTNERS);
  }

  @Test
  void theBoardHasNotAnsweredByItsDay() {
    var story = new Story().published().boardAnswersBy(30);
    assertThat(story.check(30).signs()).isEmpty();
    assertThat(story.check(31).signs()).containsExactly(EarlySign.BOARD_SILENT);
    story.on(40, ProjectFact.BOARD_REFUSED, "mandate-item", story.bigDecision, Map.of());
    assertThat(story.check(40).signs()).isEmpty();
  }
}
