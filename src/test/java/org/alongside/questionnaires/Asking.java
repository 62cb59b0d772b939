package org.alongside.questionnaires;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alongside.questionnaires.Question.Need;

/** Questions for tests, written short. */
final class Asking {

  private Asking() {}

  static Questionnaire pages(Page... pages) {
    return chapters(new Chapter("c", "About you", Condition.ALWAYS, List.of(pages)));
  }

  static Questionnaire chapters(Chapter... chapters) {
    return new Questionnaire(List.of(chapters), Questionnaire.Order.FIXED);
  }

  static Page page(String code, Condition shown, Part... parts) {
    return new Page(code, "", shown, List.of(parts));
  }

  static Page page(String code, Part... parts) {
    return page(code, Condition.ALWAYS, parts);
  }

  static Question one(String code, String... choices) {
    return question(code, new Kind.OneOf(choices(choices), false, Kind.OneOf.Look.RADIOS));
  }

  static Question many(String code, int atMost, String... choices) {
    return question(code, new Kind.ManyOf(choices(choices), false, atMost));
  }

  /** The same with "other, please say". */
  static Question orOther(Question question) {
    var kind =
        switch (question.kind()) {
          case Kind.OneOf one -> new Kind.OneOf(one.choices(), true, one.look());
          case Kind.ManyOf many -> new Kind.ManyOf(many.choices(), true, many.atMost());
          default -> question.kind();
        };
    return question(question.code(), kind);
  }

  static Question text(String code) {
    return question(code, new Kind.LongText(Kind.LONG));
  }

  static Question question(String code, Kind kind) {
    return new Question(
        code, "What about " + code + "?", "", kind, Need.OPTIONAL, Condition.ALWAYS);
  }

  static Question required(Question question) {
    return new Question(
        question.code(),
        question.text(),
        question.help(),
        question.kind(),
        Need.REQUIRED,
        question.shown());
  }

  static Question when(Condition shown, Question question) {
    return new Question(
        question.code(), question.text(), question.help(), question.kind(), question.need(), shown);
  }

  static List<Choice> choices(String... codes) {
    return Arrays.stream(codes).map(code -> new Choice(code, "Choice " + code)).toList();
  }

  static Condition is(String question, String choice) {
    return new Condition.Is(question, choice);
  }

  static Condition includes(String question, String choice) {
    return new Condition.Includes(question, choice);
  }

  static Condition all(Condition... conditions) {
    return new Condition.All(List.of(conditions));
  }

  static Condition any(Condition... conditions) {
    return new Condition.Any(List.of(conditions));
  }

  static Answer chosen(String... codes) {
    return new Answer.Chosen(List.of(codes), null);
  }

  static Stream<Long> seeds() {
    return Stream.of(1L, 2L, 3L, 4L, 5L);
  }
}
