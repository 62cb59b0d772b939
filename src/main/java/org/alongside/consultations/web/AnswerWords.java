package org.alongside.consultations.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Scale;
import org.alongside.web.Words;

/** Says an answer in words, as its author reads it before sending. */
final class AnswerWords {

  private AnswerWords() {}

  static String say(Question question, Answer answer, Words words) {
    return switch (answer) {
      case Answer.Declined _ -> words.get("consultations.declined");
      case Answer.Words(var text) -> text;
      case Answer.Chosen(var choices, var other) ->
          lines(
              Stream.concat(
                  choices.stream().map(code -> chosen(question.kind(), code, words)),
                  Stream.ofNullable(other)));
      case Answer.Ordered(var choices) -> ordered(question.kind(), choices);
      case Answer.Grid(var columns) -> grid(question.kind(), columns);
      case Answer.Amount(var value) -> value.toPlainString();
      case Answer.Day(var day) -> words.date(day);
      case Answer.PostcodeArea(var outward) -> outward;
      case Answer.Contact(var name, var email, var phone) -> lines(Stream.of(name, email, phone));
      case Answer.InLanguage(var text, _) -> text;
      case Answer.File(_, var name) -> name;
      case Answer.Recorded(_, var name) -> name;
    };
  }

  private static String lines(Stream<String> parts) {
    return parts.filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
  }

  private static String chosen(Kind kind, String code, Words words) {
    return switch (kind) {
      case Kind.OneOf one -> text(one.choices(), code);
      case Kind.ManyOf many -> text(many.choices(), code);
      case Kind.InWords(var scale) -> point(scale, code, words);
      default -> code;
    };
  }

  private static String ordered(Kind kind, List<String> codes) {
    var choices = kind instanceof Kind.Ranking(var all) ? all : List.<Choice>of();
    var said = new StringBuilder();
    for (int place = 0; place < codes.size(); place++) {
      said.append(place + 1).append(". ").append(text(choices, codes.get(place))).append('\n');
    }
    return said.toString().strip();
  }

  private static String grid(Kind kind, Map<String, String> columns) {
    return kind instanceof Kind.Matrix matrix
        ? lines(
            matrix.rows().stream()
                .filter(row -> columns.containsKey(row.code()))
                .map(row ->
                    row.text()
                        + ": "
                        + text(matrix.columns(), columns.getOrDefault(row.code(), ""))))
        : "";
  }

  private static String text(List<Choice> choices, String code) {
    return choices.stream()
        .filter(choice -> choice.code().equals(code))
        .map(AnswerWords::text)
        .findFirst()
        .orElse(code);
  }

  /** A picture is said by what it shows, where it has no name of its own. */
  static String text(Choice choice) {
    var picture = choice.picture();
    return choice.text().isBlank() && picture != null ? picture.alternative() : choice.text();
  }

  static String point(Scale scale, String point, Words words) {
    String name = scale.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.get("consultations.scale." + name + "." + point);
  }
}
