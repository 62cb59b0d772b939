package org.alongside.questionnaires;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.alongside.questionnaires.AnswerReason.Why;

/** Whether an answer is one that its question can have. */
final class AnswerCheck {

  /**
   * A district such as {@code RV4}, {@code B1}, {@code SW1A}: letters, a digit, perhaps one more.
   */
  private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

  private AnswerCheck() {}

  static List<AnswerReason> mistakes(Kind kind, Answer.Given answer) {
    return switch (kind) {
      case Kind.ShortText(int most) -> text(most, answer);
      case Kind.LongText(int most) ->
          answer instanceof Answer.Recorded ? List.of() : text(most, answer);
      case Kind.OneOf one -> ChoiceCheck.one(one, answer);
      case Kind.ManyOf many -> ChoiceCheck.many(many, answer);
      case Kind.InWords(var scale) -> ChoiceCheck.point(scale, answer);
      case Kind.NumberScale scale -> step(scale, answer);
      case Kind.Ranking(var choices) -> ChoiceCheck.order(choices, answer);
      case Kind.Matrix matrix -> ChoiceCheck.grid(matrix, answer);
      case Kind.Amount limits -> amount(limits, answer);
      case Kind.Day limits -> day(limits, answer);
      case Kind.PostcodeArea _ -> area(answer);
      case Kind.File _ -> answer instanceof Answer.File ? List.of() : no(Why.DOES_NOT_FIT);
      case Kind.Contact _ -> contact(answer);
    };
  }

  private static List<AnswerReason> text(int most, Answer.Given answer) {
    return switch (answer) {
      case Answer.Words(var text) -> text(most, text);
      case Answer.InLanguage(var text, _) -> text(most, text);
      default -> no(Why.DOES_NOT_FIT);
    };
  }

  private static List<AnswerReason> text(int most, String text) {
    return text.isBlank() ? no(Why.MISSING) : length(most, text);
  }

  /** Counted as people see it: a face is one sign, whatever it takes to store. */
  static List<AnswerReason> length(int most, String text) {
    return text.codePointCount(0, text.length()) > most ? no(Why.TOO_LONG, most) : List.of();
  }

  private static List<AnswerReason> step(Kind.NumberScale scale, Answer.Given answer) {
    var limits =
        new Kind.Amount(BigDecimal.valueOf(scale.from()), BigDecimal.valueOf(scale.to()), 0);
    return amount(limits, answer);
  }

  private static List<AnswerReason> amount(Kind.Amount limits, Answer.Given answer) {
    if (!(answer instanceof Answer.Amount(var value))) {
      return no(Why.DOES_NOT_FIT);
    }
    var found = new ArrayList<AnswerReason>();
    if (value.compareTo(limits.least()) < 0 || value.compareTo(limits.most()) > 0) {
      found.add(AnswerReason.of(Why.OUT_OF_RANGE, limits.least(), limits.most()));
    }
    if (value.stripTrailingZeros().scale() > limits.decimals()) {
      found.add(AnswerReason.of(Why.TOO_MANY_DECIMALS, limits.decimals()));
    }
    return found;
  }

  private static List<AnswerReason> day(Kind.Day limits, Answer.Given answer) {
    if (!(answer instanceof Answer.Day(var day))) {
      return no(Why.DOES_NOT_FIT);
    }
    if (limits.earliest() != null && day.isBefore(limits.earliest())) {
      return no(Why.TOO_EARLY, limits.earliest());
    }
    return limits.latest() != null && day.isAfter(limits.latest())
        ? no(Why.TOO_LATE, limits.latest())
        : List.of();
  }

  private static List<AnswerReason> area(Answer.Given answer) {
    return answer instanceof Answer.PostcodeArea(var outward) && OUTWARD.matcher(outward).matches()
        ? List.of()
        : no(Why.NO_POSTCODE_AREA);
  }

  private static List<AnswerReason> contact(Answer.Given answer) {
    if (!(answer instanceof Answer.Contact(_, var email, var phone))) {
      return no(Why.DOES_NOT_FIT);
    }
    return email.isBlank() && phone.isBlank() ? no(Why.NO_WAY_TO_REACH_YOU) : List.of();
  }

  static List<AnswerReason> no(Why why, Object... details) {
    return List.of(AnswerReason.of(why, details));
  }
}
