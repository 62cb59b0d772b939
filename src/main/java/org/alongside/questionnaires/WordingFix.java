package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.List;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.QuestionnaireReason.Why;

/**
 * A new version of questions that people have answered already. Words may be mended; whatever would
 * change what a given answer means is refused, each with the code of what it is about.
 */
public final class WordingFix {

  private WordingFix() {}

  /** The new version, or everything in it that would change the meaning of answers. */
  public static Attempt<Questionnaire> of(Questionnaire before, Questionnaire after) {
    var reasons = new ArrayList<Reason>();
    if (!skeleton(before).equals(skeleton(after))) {
      reasons.addAll(changes(before, after));
    }
    return reasons.isEmpty() ? Attempt.done(after) : Attempt.refused(reasons);
  }

  private static List<Reason> changes(Questionnaire before, Questionnaire after) {
    var found = new ArrayList<Reason>();
    for (var old : before.questions()) {
      var same = after.question(old.code()).map(Skeleton::of);
      if (same.isEmpty()) {
        found.add(QuestionnaireReason.of(Why.QUESTION_TAKEN_OUT, old.code()));
      } else if (!same.get().equals(Skeleton.of(old))) {
        found.add(QuestionnaireReason.of(Why.MEANS_SOMETHING_ELSE, old.code()));
      }
    }
    for (var question : after.questions()) {
      if (before.question(question.code()).isEmpty()) {
        found.add(QuestionnaireReason.of(Why.QUESTION_ADDED, question.code()));
      }
    }
    return found.isEmpty() ? List.of(QuestionnaireReason.of(Why.ORDER_CHANGED)) : found;
  }

  private static List<Object> skeleton(Questionnaire questionnaire) {
    var bones = new ArrayList<Object>();
    bones.add(questionnaire.order());
    for (var chapter : questionnaire.chapters()) {
      bones.add(List.of(chapter.code(), chapter.shown()));
      for (var page : chapter.pages()) {
        bones.add(List.of(page.code(), page.shown()));
        page.parts().stream()
            .filter(Question.class::isInstance)
            .map(Question.class::cast)
            .map(Skeleton::of)
            .forEach(bones::add);
      }
    }
    return bones;
  }
}
