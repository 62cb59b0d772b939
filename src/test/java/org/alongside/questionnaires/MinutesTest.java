package org.alongside.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People are told how long it takes before they begin. */
class MinutesTest {

  private static int minutes(int questions, Kind kind) {
    var page =
        new Page(
            "p",
            "",
            Condition.ALWAYS,
            Collections.nCopies(
                questions,
                new Question(
                    "q", "Is it good?", "", kind, Question.Need.OPTIONAL, Condition.ALWAYS)));
    var chapter = new Chapter("c", "", Condition.ALWAYS, List.of(page));
    return Minutes.toAnswer(new Questionnaire(List.of(chapter), Questionnaire.Order.FIXED));
  }

  @Test
  void oneQuickQuestionTakesAMinuteAtMost() {
    assertThat(minutes(1, new Kind.InWords(Scale.STARS))).isEqualTo(1);
    assertThat(minutes(0, new Kind.PostcodeArea())).isEqualTo(1);
  }

  @Test
  void writingTakesLongerThanChoosing() {
    assertThat(minutes(10, new Kind.InWords(Scale.STARS))).isEqualTo(2);
    assertThat(minutes(10, new Kind.LongText(100))).isEqualTo(11);
  }
}
