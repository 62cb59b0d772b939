package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alongside.participation.Reason;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Scale;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerFormTest {

  private static final List<Choice> CHOICES =
      List.of(new Choice("a", "Apples"), new Choice("b", "Bread"), new Choice("c", "Cheese"));
  private static final Kind MANY = new Kind.ManyOf(CHOICES, true, 3);
  private static final Kind RANKING = new Kind.Ranking(CHOICES);
  private static final Kind AMOUNT = new Kind.Amount(BigDecimal.ZERO, BigDecimal.TEN, 2);

  private static Page page(Kind kind) {
    var question = new Question("x", "What?", "", kind, new Need(false, true), Condition.ALWAYS);
    return new Page("p", "", Condition.ALWAYS, List.of(question));
  }

  private static @Nullable Answer read(Kind kind, String... typed) {
    var fields = Fields.none();
    for (int i = 0; i < typed.length; i += 2) {
      fields.put(typed[i], typed[i + 1]);
    }
    return AnswerForm.read(page(kind), fields).get("x");
  }

  /** An answer of each kind, and how it reads in words. */
  static Stream<Arguments> answers() {
    var one = new Kind.OneOf(CHOICES, true, Kind.OneOf.Look.RADIOS);
    var grid = new Kind.Matrix(CHOICES, CHOICES);
    return Stream.of(
        said(new Kind.ShortText(50), new Answer.Words("Short"), "Short"),
        said(new Kind.LongText(400), new Answer.Words("One\nTwo"), "One\nTwo"),
        said(one, new Answer.Chosen(List.of("b"), null), "Bread"),
        said(one, new Answer.Chosen(List.of(), "Soup"), "Soup"),
        said(MANY, new Answer.Chosen(List.of("a", "c"), "Soup"), "Apples\nCheese\nSoup"),
        said(
            new Kind.InWords(Scale.AGREEMENT),
            new Answer.Chosen(List.of("disagree"), null),
            "Disagree"),
        said(
            new Kind.NumberScale(0, 10, "Never", "Always"),
            new Answer.Amount(new BigDecimal("7")),
            "7"),
        said(RANKING, new Answer.Ordered(List.of("c", "a", "b")), "1. Cheese\n2. Apples\n3. Bread"),
        said(grid, new Answer.Grid(Map.of("a", "b", "c", "a")), "Apples: Bread\nCheese: Apples"),
        said(AMOUNT, new Answer.Amount(new BigDecimal("2.50")), "2.50"),
        said(new Kind.Day(null, null), new Answer.Day(LocalDate.of(2027, 3, 4)), "4 March 2027"),
        said(new Kind.PostcodeArea(), new Answer.PostcodeArea("RV4"), "RV4"),
        said(
            new Kind.Contact(),
            new Answer.Contact("Sam", "sam@example.org", ""),
            "Sam\nsam@example.org"),
        said(RANKING, new Answer.Declined(), "Prefer not to say"),
        said(MANY, new Answer.Declined(), "Prefer not to say"));
  }

  private static Arguments said(Kind kind, Answer answer, String words) {
    return Arguments.argumentSet(
        kind.getClass().getSimpleName() + " " + words, kind, answer, words);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whatWasKeptStandsInTheFieldsAndIsReadBackTheSame(Kind kind, Answer answer, String words) {
    var page = page(kind);
    var fields = KeptFields.of(page, new Answers(Map.of("x", answer)));
    assertThat(AnswerForm.read(page, fields)).isEqualTo(Map.of("x", answer));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void itsAuthorReadsItInWords(Kind kind, Answer answer, String words) {
    var question = page(kind).questions().getFirst();
    assertThat(AnswerWords.say(question, answer, Words.english())).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whatIsLeftEmptyIsNoAnswer(Kind kind, Answer answer, String words) {
    assertThat(AnswerForm.read(page(kind), Fields.none())).isEmpty();
  }

  @Test
  void halfOfAPostcodeThatPointsAtAStreetIsCutOff() {
    var kind = new Kind.PostcodeArea();
    for (var typed : List.of("rv4 7xy", "RV47XY", " RV4", "rv4.")) {
      assertThat(read(kind, "q-x", typed)).isEqualTo(new Answer.PostcodeArea("RV4"));
    }
    assertThat(read(kind, "q-x", "SW1A 2AA")).isEqualTo(new Answer.PostcodeArea("SW1A"));
  }

  @Test
  void whatIsNoNumberOrNoDayIsRefusedAndNotDropped() {
    var day = new Kind.Day(null, null);
    assertThat(read(AMOUNT, "q-x", "about ten")).isEqualTo(new Answer.Words("about ten"));
    assertThat(read(AMOUNT, "q-x", "1e9")).isEqualTo(new Answer.Words("1e9"));
    assertThat(read(AMOUNT, "q-x", "9".repeat(5000))).isInstanceOf(Answer.Words.class);
    assertThat(read(AMOUNT, "q-x", "1,000")).isEqualTo(new Answer.Amount(new BigDecimal("1000")));
    assertThat(read(day, "q-x-day", "31", "q-x-month", "2", "q-x-year", "2027"))
        .isEqualTo(new Answer.Words("31.2.2027"));
  }

  @Test
  void placeGivenTwiceRanksNothing() {
    var twice = read(RANKING, "q-x-a", "1", "q-x-b", "1", "q-x-c", "2");
    assertThat(((Answer.Ordered) Objects.requireNonNull(twice)).choices()).hasSize(2);
    var some = read(RANKING, "q-x-a", "2", "q-x-b", "1");
    assertThat(some).isEqualTo(new Answer.Ordered(List.of("b", "a")));
    var question = page(RANKING).questions().getFirst();
    assertThat(question.mistakes(twice)).isNotEmpty();
    assertThat(question.mistakes(some)).isNotEmpty();
  }

  @Test
  void otherThatSaysNothingIsAskedWhat() {
    var empty = read(MANY, "q-x", "+other", "q-x-other-words", "");
    assertThat(empty).isEqualTo(new Answer.Chosen(List.of(), ""));
    assertThat(page(MANY).questions().getFirst().mistakes(empty))
        .extracting(Reason::key)
        .containsExactly("questionnaires.reason.say-what-other");
    var unchosen = read(MANY, "q-x", "a", "q-x-other-words", "Soup");
    assertThat(unchosen).isEqualTo(new Answer.Chosen(List.of("a"), null));
  }
}
