package org.alongside.questions.web;

import java.util.List;
import org.alongside.questions.Question;
import org.alongside.questions.Standing;
import org.alongside.web.Link;
import org.alongside.web.PageStart;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** Questions as lists show them, a page at a time. */
public final class Asked {

  private Asked() {}

  static List<Question> page(List<Question> found) {
    return found.subList(0, Math.min(QuestionsShown.SIZE, found.size()));
  }

  static @Nullable Link next(List<Question> found, String path, Words words) {
    if (found.size() <= QuestionsShown.SIZE) {
      return null;
    }
    var last = page(found).getLast();
    var start = new PageStart(last.asked(), last.id().value()).written();
    return new Link(words.get("questions.older"), path + "?after=" + start);
  }

  /** The answer that stands now; null while there is none. */
  public static Standing.@Nullable Answer answer(Question question) {
    return question.standing() instanceof Standing.Answered(_, var answer) ? answer : null;
  }

  public static String path(Question question) {
    return QuestionPaths.one(question.id());
  }

  /** All that was asked about the same item. */
  public static String ofItem(Question question) {
    return QuestionPaths.of(question.about().item());
  }
}
