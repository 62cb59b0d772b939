package org.alongside.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions taken over from elsewhere. */
class BorrowedTest {

  private static Page page(String code, String question, Condition shown) {
    var asked =
        new Question(
            question,
            "What of " + question + "?",
            "",
            new Kind.LongText(100),
            Question.Need.OPTIONAL,
            Condition.ALWAYS);
    return new Page(code, "", shown, List.of(asked));
  }

  private static Questionnaire draft() {
    var pages = List.of(page("p1", "q2", Condition.ALWAYS), page("p3", "q4", Condition.ALWAYS));
    return new Questionnaire(
        List.of(new Chapter("c5", "", Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  @Test
  void whatIsTakenOverStandsBeforeTheLastQuestionUnderCodesOfItsOwn() {
    var next =
        Borrowed.into(
            draft(),
            List.of(
                page("p1", "q2", Condition.ALWAYS),
                page("p9", "q3", new Condition.Answered("q2"))));
    assertThat(next.questions()).extracting(Question::code).containsExactly("q2", "q7", "q9", "q4");
    assertThat(next.pages().get(2).shown()).isEqualTo(new Condition.Answered("q7"));
    assertThat(QuestionnaireCheck.mistakes(next)).isEmpty();
  }

  @Test
  void conditionOnAQuestionThatDidNotComeAlongIsLeftOut() {
    var next = Borrowed.into(draft(), List.of(page("p1", "q3", new Condition.Answered("q2"))));
    assertThat(next.pages().get(1).shown()).isEqualTo(Condition.ALWAYS);
  }

  @Test
  void intoNothingItMakesAChapter() {
    var none = new Questionnaire(List.of(), Questionnaire.Order.FIXED);
    var next = Borrowed.into(none, List.of(page("p1", "q3", Condition.ALWAYS)));
    assertThat(next.chapters()).hasSize(1);
  }
}
