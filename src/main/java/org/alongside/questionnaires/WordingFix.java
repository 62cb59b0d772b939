package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.QuestionnaireReason.Why;

/**
 * A new version of questions that people have answered already. Words may be mended; whatever would
 * change what a given answer means is refused, each with the code of what it is about. Whether
 * words still say the same is for people to judge, which is why a new version has a reason and
 * shows what changed.
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
    found.addAll(conditions(before, after));
    return found.isEmpty() ? List.of(QuestionnaireReason.of(Why.ORDER_CHANGED)) : found;
  }

  /** Pages and chapters that would be shown to others than before. */
  private static List<Reason> conditions(Questionnaire before, Questionnaire after) {
    var next = conditions(after);
    return conditions(before).entrySet().stream()
        .filter(old -> next.containsKey(old.getKey()))
        .filter(old -> !old.getValue().equals(next.get(old.getKey())))
        .<Reason>map(old -> QuestionnaireReason.of(Why.SHOWN_TO_OTHERS, old.getKey()))
        .toList();
  }

  private static Map<String, Condition> conditions(Questionnaire questionnaire) {
    var conditions = new LinkedHashMap<String, Condition>();
    for (var chapter : questionnaire.chapters()) {
      conditions.put(chapter.code(), chapter.shown());
      chapter.pages().forEach(page -> conditions.put(page.code(), page.shown()));
    }
    return conditions;
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
