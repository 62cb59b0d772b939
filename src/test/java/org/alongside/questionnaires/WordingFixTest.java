package org.alongside.questionnaires;

import static org.alongside.questionnaires.Asking.is;
import static org.alongside.questionnaires.Asking.one;
import static org.alongside.questionnaires.Asking.page;
import static org.alongside.questionnaires.Asking.pages;
import static org.alongside.questionnaires.Asking.required;
import static org.alongside.questionnaires.Asking.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.participation.Attempt;
import org.junit.jupiter.api.Test;

class WordingFixTest {

  private static final Questionnaire BEFORE =
      pages(page("p1", one("q1", "yes", "no")), page("p2", is("q1", "yes"), text("q2")));

  @Test
  void wordsMayBeMended() {
    var choices = List.of(new Choice("yes", "Yes, I do"), new Choice("no", "No"));
    var kind = new Kind.OneOf(choices, false, Kind.OneOf.Look.RADIOS);
    var mended =
        new Question(
            "q1", "Do you use it?", "This year", kind, Question.Need.OPTIONAL, Condition.ALWAYS);
    var after = pages(page("p1", mended), page("p2", is("q1", "yes"), text("q2")));
    assertThat(WordingFix.of(BEFORE, after)).isEqualTo(Attempt.done(after));
  }

  @Test
  void somethingToReadMayBeAdded() {
    var note = new Part.Statement("s", "Thank you.", Condition.ALWAYS);
    var after = pages(page("p1", note, one("q1", "yes", "no")), BEFORE.pages().get(1));
    assertThat(WordingFix.of(BEFORE, after)).isEqualTo(Attempt.done(after));
  }

  @Test
  void everythingThatChangesWhatAnAnswerMeansIsRefusedAtOnce() {
    assertThat(
            refused(pages(page("p1", one("q1", "yes", "no", "perhaps")), page("p3", text("q3")))))
        .containsExactly(
            "MEANS_SOMETHING_ELSE [q1]", "QUESTION_TAKEN_OUT [q2]", "QUESTION_ADDED [q3]");
  }

  @Test
  void whenAQuestionIsShownAndWhetherItMustBeAnsweredStayAsTheyWere() {
    assertThat(
            refused(
                pages(
                    page("p1", required(one("q1", "yes", "no"))),
                    page("p2", is("q1", "yes"), text("q2")))))
        .containsExactly("MEANS_SOMETHING_ELSE [q1]");
    assertThat(
            refused(
                pages(page("p1", one("q1", "yes", "no")), page("p2", is("q1", "no"), text("q2")))))
        .containsExactly("SHOWN_TO_OTHERS [p2]");
  }

  @Test
  void theOrderStays() {
    assertThat(refused(pages(page("p1", text("q2"), one("q1", "yes", "no")))))
        .containsExactly("ORDER_CHANGED []");
  }

  private static List<String> refused(Questionnaire after) {
    return WordingFix.of(BEFORE, after) instanceof Attempt.Refused<Questionnaire>(var reasons)
        ? reasons.stream()
            .map(reason -> (QuestionnaireReason) reason)
            .map(reason -> reason.why() + " " + reason.details())
            .toList()
        : List.of();
  }
}
