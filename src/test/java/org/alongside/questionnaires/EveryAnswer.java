package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Answers a small set of questions in every way there is, and remembers what was shown. */
final class EveryAnswer {

  private final Questionnaire questions;
  private final Set<String> shown = new HashSet<>();

  EveryAnswer(Questionnaire questions) {
    this.questions = questions;
    answer(0, Answers.NONE);
  }

  private void answer(int at, Answers answers) {
    if (at == questions.questions().size()) {
      look(answers);
      return;
    }
    var question = questions.questions().get(at);
    for (var said : AnyQuestionnaire.possible(question)) {
      answer(at + 1, answers.with(question.code(), said));
    }
    answer(at + 1, answers);
  }

  /** A way on which something required is missing is not one that anyone could go to its end. */
  private void look(Answers answers) {
    var counted = Answers.NONE;
    for (var chapter : questions.chapters()) {
      boolean open = chapter.shown().holds(counted);
      for (var page : chapter.pages()) {
        var question = page.questions().getFirst();
        boolean seen = open && page.shown().holds(counted);
        boolean asked = seen && question.shown().holds(counted);
        if (open) {
          shown.add(chapter.code());
        }
        if (seen) {
          shown.add(page.code());
        }
        if (asked) {
          shown.add(question.code());
          var answer = answers.to(question.code());
          if (answer.isEmpty() && question.need().required()) {
            return;
          }
          counted = answer.isPresent() ? counted.with(question.code(), answer.get()) : counted;
        }
      }
    }
  }

  /** What stands in something that is never shown is not told again. */
  List<String> neverShown() {
    var never = new ArrayList<String>();
    for (var chapter : questions.chapters()) {
      if (!shown.contains(chapter.code())) {
        never.add(chapter.code());
        continue;
      }
      for (var page : chapter.pages()) {
        if (!shown.contains(page.code())) {
          never.add(page.code());
        } else if (!shown.contains(page.questions().getFirst().code())) {
          never.add(page.questions().getFirst().code());
        }
      }
    }
    return never;
  }
}
