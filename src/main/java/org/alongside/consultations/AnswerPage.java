package org.alongside.consultations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.AnswerReason.Why;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Route;

/** One page on somebody's way, and what they say on it. */
record AnswerPage(Page whole, List<Question> shown, Map<String, Answer> said) {

  static Optional<AnswerPage> of(
      Questionnaire questions, Answers before, String code, Map<String, Answer> said) {
    return Route.through(questions, before).pages().stream()
        .filter(page -> page.code().equals(code))
        .findFirst()
        .map(page -> new AnswerPage(whole(questions, code), page.questions(), said));
  }

  private static Page whole(Questionnaire questions, String code) {
    return questions.pages().stream()
        .filter(page -> page.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /**
   * What is wrong, all at once.
   *
   * @param later whether somebody only leaves for now: then what is missing may be missing
   */
  List<Reason> mistakes(boolean later) {
    var found = new ArrayList<Reason>();
    for (var question : shown) {
      question.mistakes(said.get(question.code())).stream()
          .filter(mistake -> !later || mistake.why() != Why.MISSING)
          .forEach(mistake -> found.add(new AboutAnswer(question.code(), mistake)));
    }
    return found;
  }

  /** What the page holds now: answers to questions that are hidden for the time being stay. */
  Map<String, Answer> answers(Answers before) {
    var now = new HashMap<String, Answer>();
    for (var question : whole.questions()) {
      var answer =
          shown.contains(question)
              ? said.get(question.code())
              : before.given().get(question.code());
      if (answer != null) {
        now.put(question.code(), answer);
      }
    }
    return now;
  }

  /** All that is said once this page is saved. */
  Answers after(Answers before) {
    var all = new HashMap<>(before.given());
    whole.questions().forEach(question -> all.remove(question.code()));
    all.putAll(answers(before));
    return new Answers(all);
  }
}
