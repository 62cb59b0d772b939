package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.QuestionnaireReason.Why;

/**
 * Whether a set of questions can be asked: every mistake at once. Conditions look back only, so
 * there are no loops, and every way ends at the last page; what nobody would ever get to see is a
 * mistake.
 */
public final class QuestionnaireCheck {

  private final Questionnaire questionnaire;
  private final List<Reason> found = new ArrayList<>();

  private QuestionnaireCheck(Questionnaire questionnaire) {
    this.questionnaire = questionnaire;
  }

  /** The mistakes, in the order of the pages; none when it can be asked. */
  public static List<Reason> mistakes(Questionnaire questionnaire) {
    var check = new QuestionnaireCheck(questionnaire);
    check.parts();
    check.conditions();
    if (check.found.isEmpty()) {
      check.found.addAll(Reachability.mistakes(questionnaire));
    }
    return List.copyOf(check.found);
  }

  private void parts() {
    if (questionnaire.questions().isEmpty()) {
      find(Why.NO_QUESTIONS);
    }
    var seen = new HashSet<String>();
    for (var chapter : questionnaire.chapters()) {
      unique(seen, chapter.code());
      for (var page : chapter.pages()) {
        unique(seen, page.code());
        page.parts().forEach(part -> unique(seen, part.code()));
        page(page);
      }
    }
  }

  private void unique(Set<String> seen, String code) {
    if (!seen.add(code)) {
      find(Why.CODE_TWICE, code);
    }
  }

  private void page(Page page) {
    if (page.parts().isEmpty()) {
      find(Why.PAGE_EMPTY, page.code());
    }
    for (var part : page.parts()) {
      switch (part) {
        case Question question -> found.addAll(KindCheck.mistakes(question));
        case Part.Statement(var code, var text, _) -> text(code, text);
        case Part.FactBox(var code, _, var text, _) -> text(code, text);
      }
    }
  }

  private void text(String code, String text) {
    if (text.isBlank()) {
      find(Why.TEXT_MISSING, code);
    }
  }

  /** Each condition may ask for what was asked on pages before its own. */
  private void conditions() {
    var before = new HashSet<String>();
    for (var chapter : questionnaire.chapters()) {
      condition(chapter.code(), chapter.shown(), before);
      for (var page : chapter.pages()) {
        condition(page.code(), page.shown(), before);
        page.parts().forEach(part -> condition(part.code(), part.shown(), before));
        page.questions().forEach(question -> before.add(question.code()));
      }
    }
  }

  private void condition(String code, Condition shown, Set<String> before) {
    for (var asks : shown.asks()) {
      var question = questionnaire.question(asks.question());
      if (question.isEmpty()) {
        find(Why.NO_SUCH_QUESTION, code, asks.question());
      } else if (!before.contains(asks.question())) {
        find(Why.LOOKS_AHEAD, code, asks.question());
      } else if (!canBeSaid(asks, question.get().kind())) {
        find(Why.NO_SUCH_ANSWER, code, asks.question());
      }
    }
  }

  private static boolean canBeSaid(Condition.Asks asks, Kind kind) {
    return switch (asks) {
      case Condition.Answered _ -> true;
      case Condition.Is(_, var choice) -> KindCheck.chosenFrom(kind).contains(choice);
      case Condition.Includes(_, var choice) -> KindCheck.chosenFrom(kind).contains(choice);
    };
  }

  private void find(Why why, String... codes) {
    found.add(QuestionnaireReason.of(why, codes));
  }
}
