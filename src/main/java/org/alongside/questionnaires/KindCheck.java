package org.alongside.questionnaires;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.alongside.questionnaires.QuestionnaireReason.Why;

/** Whether a question can be asked as it stands. */
final class KindCheck {

  private KindCheck() {}

  static List<QuestionnaireReason> mistakes(Question question) {
    var found = new ArrayList<QuestionnaireReason>();
    if (question.text().isBlank()) {
      found.add(QuestionnaireReason.of(Why.TEXT_MISSING, question.code()));
    }
    switch (question.kind()) {
      case Kind.OneOf(var choices, var other, var look) -> {
        found.addAll(choices(question, choices, other ? 1 : 2));
        if (look == Kind.OneOf.Look.PICTURES
            && choices.stream().anyMatch(choice -> choice.picture() == null)) {
          found.add(QuestionnaireReason.of(Why.PICTURE_MISSING, question.code()));
        }
      }
      case Kind.ManyOf(var choices, var other, var atMost) -> {
        found.addAll(choices(question, choices, other ? 1 : 2));
        found.addAll(limits(question, atMost >= 1));
      }
      case Kind.Ranking(var choices) -> found.addAll(choices(question, choices, 2));
      case Kind.Matrix(var rows, var columns) -> {
        found.addAll(choices(question, rows, 1));
        found.addAll(choices(question, columns, 2));
      }
      case Kind.ShortText(int most) ->
          found.addAll(limits(question, most >= 1 && most <= Kind.SHORT));
      case Kind.LongText(int most) -> found.addAll(limits(question, most >= 1));
      case Kind.NumberScale(int from, int to, _, _) -> found.addAll(limits(question, from < to));
      case Kind.Amount(var least, var most, int decimals) ->
          found.addAll(limits(question, least.compareTo(most) < 0 && decimals >= 0));
      case Kind.Day(var earliest, var latest) ->
          found.addAll(
              limits(question, earliest == null || latest == null || !earliest.isAfter(latest)));
      case Kind.InWords _, Kind.PostcodeArea _, Kind.File _, Kind.Contact _ -> {}
    }
    return found;
  }

  /** The codes that can be chosen where a condition may ask for a choice; none elsewhere. */
  static List<String> chosenFrom(Kind kind) {
    return switch (kind) {
      case Kind.OneOf one -> codes(one.choices());
      case Kind.ManyOf many -> codes(many.choices());
      case Kind.InWords(var scale) -> scale.points();
      default -> List.of();
    };
  }

  private static List<QuestionnaireReason> choices(
      Question question, List<Choice> choices, int least) {
    var found = new ArrayList<QuestionnaireReason>();
    var codes = codes(choices);
    if (codes.size() < least) {
      found.add(QuestionnaireReason.of(Why.TOO_FEW_CHOICES, question.code()));
    }
    if (new HashSet<>(codes).size() != codes.size()) {
      found.add(QuestionnaireReason.of(Why.CHOICE_TWICE, question.code()));
    }
    for (var choice : choices) {
      found.addAll(choice(question, choice));
    }
    return found;
  }

  private static List<QuestionnaireReason> choice(Question question, Choice choice) {
    var picture = choice.picture();
    if (picture != null && picture.alternative().isBlank()) {
      return List.of(QuestionnaireReason.of(Why.PICTURE_WITHOUT_WORDS, question.code()));
    }
    return choice.text().isBlank()
        ? List.of(QuestionnaireReason.of(Why.TEXT_MISSING, question.code()))
        : List.of();
  }

  private static List<QuestionnaireReason> limits(Question question, boolean right) {
    return right ? List.of() : List.of(QuestionnaireReason.of(Why.LIMITS_CROSSED, question.code()));
  }

  private static List<String> codes(List<Choice> choices) {
    return choices.stream().map(Choice::code).toList();
  }
}
