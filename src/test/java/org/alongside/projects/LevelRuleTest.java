package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.participation.Level;
import org.alongside.projects.LevelAnswers.Answering;
import org.alongside.projects.LevelAnswers.Decider;
import org.alongside.projects.LevelAnswers.Room;
import org.alongside.projects.LevelStatement.Change;
import org.junit.jupiter.api.Test;

/** How a newly stated level stands to what was promised before. */
class LevelRuleTest {

  private static final LevelAnswers CARRY_ALL =
      new LevelAnswers(
          LevelAnswers.Change.EVERYTHING,
          Decider.BOTH_TOGETHER,
          Room.BOTH_AS_EQUALS,
          Answering.SEEN_THROUGH_TOGETHER);
  private static final LevelAnswers CARRY_CONSULT =
      new LevelAnswers(
          LevelAnswers.Change.A_PROPOSAL,
          Decider.BOTH_TOGETHER,
          Room.BOTH_AS_EQUALS,
          Answering.SEEN_THROUGH_TOGETHER);

  @Test
  void raisingShowsOnlyAfterLaunchAndLoweringBreaksOnlyAfterPeopleJoined() {
    for (Level before : Level.values()) {
      for (Level next : Level.values()) {
        for (boolean launched : new boolean[] {true, false}) {
          for (boolean joined : new boolean[] {true, false}) {
            Change expected =
                next.compareTo(before) < 0 && joined
                    ? Change.BROKEN
                    : next.compareTo(before) > 0 && launched ? Change.RAISED : Change.NONE;
            assertThat(new LevelRule(List.of(before), launched, joined).change(next))
                .as("%s -> %s launched %s joined %s", before, next, launched, joined)
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  @Test
  void theFirstStatementChangesNothing() {
    assertThat(new LevelRule(List.of(), true, true).change(Level.INFORM)).isEqualTo(Change.NONE);
  }

  @Test
  void oneLoweredStageAmongRaisedOnesIsABrokenPromise() {
    var rule = new LevelRule(List.of(Level.INFORM, Level.CO_PRODUCTION), true, true);
    assertThat(rule.change(Level.CO_DESIGN)).isEqualTo(Change.BROKEN);
  }

  @Test
  void aHigherLevelThanTheAnswersCarryAsksForAReason() {
    var rule = new LevelRule(List.of(), false, false);
    assertThat(rule.lacks(Level.ENGAGE, CARRY_CONSULT, " "))
        .containsExactly(ProjectReason.WHY_HIGHER_MISSING);
    assertThat(rule.lacks(Level.ENGAGE, CARRY_CONSULT, "Because")).isEmpty();
    assertThat(rule.lacks(Level.CONSULT, CARRY_CONSULT, "")).isEmpty();
    assertThat(rule.lacks(Level.CO_PRODUCTION, CARRY_ALL, "")).isEmpty();
  }

  @Test
  void bothReasonsAreAskedForAtOnce() {
    var rule = new LevelRule(List.of(Level.CO_PRODUCTION), true, true);
    assertThat(rule.lacks(Level.CO_DESIGN, CARRY_CONSULT, ""))
        .containsExactly(ProjectReason.WHY_HIGHER_MISSING, ProjectReason.WHY_LOWER_MISSING);
  }
}
