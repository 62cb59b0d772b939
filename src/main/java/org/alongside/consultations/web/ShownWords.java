package org.alongside.consultations.web;

import java.util.List;
import java.util.stream.Collectors;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Words;

/** Says in words when something is shown. */
public final class ShownWords {

  private final Questionnaire questionnaire;
  private final Words words;
  private final PartNames names;

  ShownWords(Questionnaire questionnaire, Words words) {
    this.questionnaire = questionnaire;
    this.words = words;
    this.names = new PartNames(questionnaire, words);
  }

  /** One condition, or several joined by a word of the language. */
  public String of(Condition condition) {
    return switch (condition) {
      case Condition.Asks asks -> asks(asks, "consultations.shown.");
      case Condition.Not(var inside) ->
          inside instanceof Condition.Asks asks
              ? asks(asks, "consultations.shown.not-")
              : words.get("consultations.shown.unless", of(inside));
      case Condition.All(var all) -> joined(all, "consultations.shown.and");
      case Condition.Any(var any) -> joined(any, "consultations.shown.or");
    };
  }

  private String asks(Condition.Asks asks, String key) {
    String question = names.of(asks.question());
    return switch (asks) {
      case Condition.Answered _ -> words.get(key + "answered", question);
      case Condition.Is(_, var choice) -> words.get(key + "is", question, text(asks, choice));
      case Condition.Includes(_, var choice) ->
          words.get(key + "includes", question, text(asks, choice));
    };
  }

  private String joined(List<Condition> conditions, String key) {
    return conditions.stream()
        .map(this::of)
        .collect(Collectors.joining(" " + words.get(key) + " "));
  }

  private String text(Condition.Asks asks, String choice) {
    return questionnaire
        .question(asks.question())
        .map(question ->
            switch (question.kind()) {
              case Kind.OneOf one -> text(one.choices(), choice);
              case Kind.ManyOf many -> text(many.choices(), choice);
              case Kind.InWords(var scale) when scale.points().contains(choice) ->
                  AnswerWords.point(scale, choice, words);
              default -> choice;
            })
        .orElse(choice);
  }

  private static String text(List<Choice> choices, String code) {
    return choices.stream()
        .filter(choice -> choice.code().equals(code))
        .map(AnswerWords::text)
        .findFirst()
        .orElse(code);
  }

  /** What can be chosen, where a condition may ask for it. */
  static List<String> codes(Kind kind) {
    return switch (kind) {
      case Kind.OneOf one -> one.choices().stream().map(Choice::code).toList();
      case Kind.ManyOf many -> many.choices().stream().map(Choice::code).toList();
      case Kind.InWords(var scale) -> scale.points();
      default -> List.of();
    };
  }
}
