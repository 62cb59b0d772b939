package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Editing;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Route;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;

/** Whoever tries a way out reads what it did not show, and when it would. */
class TryingPageTest {

  private static List<String> passed(Questionnaire questions, Answers answers) {
    var place =
        new Consultation.Place(ProjectId.random(), ActivityId.random(), new Slug("walk-in"));
    var draft =
        new Consultation(
            ConsultationId.random(),
            place,
            1,
            WalkIn.terms(Size.SMALL),
            questions,
            new Phase.Draft());
    var tried = new TryingPage.Tried(Fields.none(), answers, Route.through(questions, answers));
    return new TryingPage(draft, tried, null, Mistakes.none()).passed(Words.english());
  }

  @Test
  void aPageThatIsHiddenSaysWhen() {
    var yes = Answers.NONE.with("move", WalkIn.yes());
    assertThat(passed(WalkIn.questions(), yes))
        .containsExactly("Page 2, shown only if: the answer to Question 1 is “No”");
    assertThat(passed(WalkIn.questions(), Answers.NONE.with("move", WalkIn.no()))).isEmpty();
  }

  @Test
  void soDoesOneWithNothingButAHiddenQuestion() {
    var hidden =
        new Question(
            "q9",
            "Why?",
            "",
            new Kind.LongText(100),
            Question.Need.OPTIONAL,
            new Condition.Is("move", "yes"));
    var questions = new Editing(WalkIn.questions()).added(hidden, "");
    assertThat(passed(questions, Answers.NONE.with("move", WalkIn.no())))
        .containsExactly("Page 3, shown only if: the answer to Question 1 is “Yes”");
  }
}
