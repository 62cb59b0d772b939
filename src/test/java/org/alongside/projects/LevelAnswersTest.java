package org.alongside.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.participation.Level;
import org.alongside.projects.LevelAnswers.Answering;
import org.alongside.projects.LevelAnswers.Change;
import org.alongside.projects.LevelAnswers.Decider;
import org.alongside.projects.LevelAnswers.Room;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Four plain questions lead to a suggestion. */
class LevelAnswersTest {

  /** Every way to answer the four questions. */
  static Stream<LevelAnswers> all() {
    var all = new ArrayList<LevelAnswers>();
    for (Change change : Change.values()) {
      for (Decider decider : Decider.values()) {
        for (Room room : Room.values()) {
          for (Answering answering : Answering.values()) {
            all.add(new LevelAnswers(change, decider, room, answering));
          }
        }
      }
    }
    return all.stream();
  }

  @Test
  void thereAreAHundredAndEightWaysToAnswerAndEveryLevelIsReached() {
    Map<Level, Integer> reached = new EnumMap<>(Level.class);
    all().forEach(answers -> reached.merge(answers.suggestion(), 1, Integer::sum));
    assertThat(reached)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                // nothing can change (27), or no answer comes back (27), both counted once (9)
                Level.INFORM,
                27 + 36 - 9,
                // a proposal, and some answer comes back
                Level.CONSULT,
                18,
                // open, answered, but the organisation decides alone or only staff are there
                Level.ENGAGE,
                2 * 2 * (9 - 4),
                // open, answered, decided and met together at least in part; one is left below
                Level.CO_DESIGN,
                2 * 2 * 4 - 1,
                Level.CO_PRODUCTION,
                1));
  }

  @ParameterizedTest
  @MethodSource("all")
  void noAnswerIsStretched(LevelAnswers answers) {
    Level suggested = answers.suggestion();
    for (LevelAnswers.Answer answer : each(answers)) {
      assertThat(answer.carries().includes(suggested)).as("%s of %s", answer, answers).isTrue();
    }
    assertThat(each(answers)).anyMatch(a -> a.carries() == suggested);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatHoldsItBackIsNamedUnlessNothingIsHigher(LevelAnswers answers) {
    Level suggested = answers.suggestion();
    if (suggested == Level.CO_PRODUCTION) {
      assertThat(answers.holdingBack()).isEmpty();
    } else {
      assertThat(answers.holdingBack()).isNotEmpty().allMatch(a -> a.carries() == suggested);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theyCarryTheSuggestionAndWhatIsBelowAndNothingAbove(LevelAnswers answers) {
    for (Level level : Level.values()) {
      assertThat(answers.carry(level)).isEqualTo(level.compareTo(answers.suggestion()) <= 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NOTHING,BOTH_TOGETHER,BOTH_AS_EQUALS,SEEN_THROUGH_TOGETHER,INFORM",
    "EVERYTHING,BOTH_TOGETHER,BOTH_AS_EQUALS,NO,INFORM",
    "A_PROPOSAL,THE_ORGANISATION,STAFF_ONLY,ON_EVERY_THEME,CONSULT",
    "THE_WAY_THERE,THE_ORGANISATION,STAFF_ONLY,ON_EVERY_THEME,ENGAGE",
    "EVERYTHING,BOTH_TOGETHER,STAFF_ONLY,SEEN_THROUGH_TOGETHER,ENGAGE",
    "THE_WAY_THERE,THE_ORGANISATION_AMONG_SHARED_OPTIONS,SOME_WITH_LIVED_EXPERIENCE,ON_EVERY_THEME,CO_DESIGN",
    "EVERYTHING,BOTH_TOGETHER,BOTH_AS_EQUALS,SEEN_THROUGH_TOGETHER,CO_PRODUCTION"
  })
  void itSaysWhatAPartnerWouldSay(
      Change change, Decider decider, Room room, Answering answering, Level level) {
    assertThat(new LevelAnswers(change, decider, room, answering).suggestion()).isEqualTo(level);
  }

  private static List<LevelAnswers.Answer> each(LevelAnswers answers) {
    return List.of(answers.change(), answers.decider(), answers.room(), answers.answering());
  }
}
