package org.alongside.questionnaires;

import static org.alongside.questionnaires.Asking.choices;
import static org.alongside.questionnaires.Asking.chosen;
import static org.alongside.questionnaires.Asking.question;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.questionnaires.Question.Need;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerCheckTest {

  private static final LocalDate DAY = LocalDate.parse("2027-03-03");

  @ParameterizedTest(name = "{0}: {1} is {2}")
  @MethodSource
  void anAnswerFitsItsQuestionOrSaysWhyNot(Kind kind, Answer answer, String expected) {
    assertThat(reasons(question("q", kind).mistakes(answer))).isEqualTo(expected);
  }

  static Stream<Arguments> anAnswerFitsItsQuestionOrSaysWhyNot() {
    var text = new Kind.ShortText(3);
    var one = new Kind.OneOf(choices("a", "b"), true, Kind.OneOf.Look.RADIOS);
    var closed = new Kind.OneOf(choices("a", "b"), false, Kind.OneOf.Look.AREAS);
    var many = new Kind.ManyOf(choices("a", "b", "c"), true, 2);
    var scale = new Kind.NumberScale(0, 10, "low", "high");
    var amount = new Kind.Amount(BigDecimal.ZERO, new BigDecimal("99.99"), 2);
    var matrix = new Kind.Matrix(choices("r", "s"), choices("x", "y"));
    return Stream.of(
        Arguments.of(text, new Answer.Words("abc"), ""),
        Arguments.of(text, new Answer.Words("abcd"), "TOO_LONG [3]"),
        Arguments.of(text, new Answer.Words("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00"), ""),
        Arguments.of(text, new Answer.Words("  "), "MISSING []"),
        Arguments.of(text, chosen("a"), "DOES_NOT_FIT []"),
        Arguments.of(one, chosen("a"), ""),
        Arguments.of(one, chosen("z"), "NO_SUCH_CHOICE []"),
        Arguments.of(one, chosen("a", "b"), "CHOOSE_ONE []"),
        Arguments.of(one, new Answer.Chosen(List.of("a"), "more"), "CHOOSE_ONE []"),
        Arguments.of(one, new Answer.Chosen(List.of(), "more"), ""),
        Arguments.of(one, new Answer.Chosen(List.of(), " "), "SAY_WHAT_OTHER []"),
        Arguments.of(one, new Answer.Chosen(List.of(), "x".repeat(201)), "TOO_LONG [200]"),
        Arguments.of(closed, new Answer.Chosen(List.of(), "more"), "NO_SUCH_CHOICE []"),
        Arguments.of(many, chosen("a", "c"), ""),
        Arguments.of(many, chosen(), "MISSING []"),
        Arguments.of(many, chosen("a", "a"), "NO_SUCH_CHOICE []"),
        Arguments.of(many, chosen("a", "b", "z"), "NO_SUCH_CHOICE [], TOO_MANY [2]"),
        Arguments.of(many, new Answer.Chosen(List.of("a", "b"), "more"), "TOO_MANY [2]"),
        Arguments.of(new Kind.InWords(Scale.YES_NO_NOT_SURE), chosen("not-sure"), ""),
        Arguments.of(new Kind.InWords(Scale.AGREEMENT), chosen("yes"), "NO_SUCH_CHOICE []"),
        Arguments.of(new Kind.InWords(Scale.FACES), chosen(), "CHOOSE_ONE []"),
        Arguments.of(scale, amount("10"), ""),
        Arguments.of(scale, amount("11"), "OUT_OF_RANGE [0, 10]"),
        Arguments.of(scale, amount("1.5"), "TOO_MANY_DECIMALS [0]"),
        Arguments.of(amount, amount("99.99"), ""),
        Arguments.of(amount, amount("10"), ""),
        Arguments.of(amount, amount("-0.001"), "OUT_OF_RANGE [0, 99.99], TOO_MANY_DECIMALS [2]"),
        Arguments.of(new Kind.Ranking(choices("a", "b")), ordered("b", "a"), ""),
        Arguments.of(new Kind.Ranking(choices("a", "b")), ordered("b"), "RANK_ALL []"),
        Arguments.of(new Kind.Ranking(choices("a", "b")), ordered("b", "b"), "RANK_ALL []"),
        Arguments.of(new Kind.Ranking(choices("a", "b")), ordered("z"), "NO_SUCH_CHOICE []"),
        Arguments.of(matrix, new Answer.Grid(Map.of("r", "x", "s", "x")), ""),
        Arguments.of(matrix, new Answer.Grid(Map.of("r", "x")), "ANSWER_EACH_ROW []"),
        Arguments.of(matrix, new Answer.Grid(Map.of("r", "z")), "NO_SUCH_CHOICE []"),
        Arguments.of(new Kind.Day(DAY, DAY), new Answer.Day(DAY), ""),
        Arguments.of(new Kind.Day(null, null), new Answer.Day(DAY), ""),
        Arguments.of(new Kind.Day(DAY, null), day(-1), "TOO_EARLY [2027-03-03]"),
        Arguments.of(new Kind.Day(null, DAY), day(1), "TOO_LATE [2027-03-03]"),
        Arguments.of(new Kind.File(), new Answer.File(new UUID(0, 1), "plan.pdf"), ""),
        Arguments.of(new Kind.LongText(9), new Answer.Recorded(new UUID(0, 1), "me.ogg"), ""),
        Arguments.of(text, new Answer.Recorded(new UUID(0, 1), "me.ogg"), "DOES_NOT_FIT []"),
        Arguments.of(new Kind.LongText(9), new Answer.InLanguage("Daleko", "pl"), ""),
        Arguments.of(new Kind.LongText(5), new Answer.InLanguage("Daleko", "pl"), "TOO_LONG [5]"),
        Arguments.of(new Kind.File(), new Answer.Words("a"), "DOES_NOT_FIT []"),
        Arguments.of(new Kind.Contact(), new Answer.Contact("", "", "01632 960001"), ""),
        Arguments.of(new Kind.Contact(), contact("Sam", ""), "NO_WAY_TO_REACH_YOU []"),
        Arguments.of(new Kind.Contact(), contact("", "sam@example.org"), ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RV4", "B1", "SW1A", "M60", "EC1V", "W1A"})
  void theFirstHalfOfAPostcodeFits(String area) {
    assertThat(reasons(question("q", new Kind.PostcodeArea()).mistakes(area(area)))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SW1A 1AA", "SW1A1AA", "RV", "4", "rv4", "", "RV44A"})
  void whatPointsAtAStreetOrNowhereDoesNot(String area) {
    assertThat(reasons(question("q", new Kind.PostcodeArea()).mistakes(area(area))))
        .isEqualTo("NO_POSTCODE_AREA []");
  }

  @Test
  void silenceIsAnAnswerOnlyWhereOneMayBeSilent() {
    assertThat(asked(new Need(false, false)).mistakes(null)).isEmpty();
    assertThat(reasons(asked(Need.REQUIRED).mistakes(null))).isEqualTo("MISSING []");
    assertThat(reasons(asked(Need.REQUIRED).mistakes(new Answer.Declined())))
        .isEqualTo("MISSING []");
    assertThat(asked(new Need(true, true)).mistakes(new Answer.Declined())).isEmpty();
    assertThat(reasons(asked(new Need(true, true)).mistakes(null))).isEqualTo("MISSING []");
  }

  private static Question asked(Need need) {
    return new Question("q", "Which?", "", new Kind.ShortText(9), need, Condition.ALWAYS);
  }

  private static Answer amount(String value) {
    return new Answer.Amount(new BigDecimal(value));
  }

  private static Answer ordered(String... codes) {
    return new Answer.Ordered(List.of(codes));
  }

  private static Answer day(int later) {
    return new Answer.Day(DAY.plusDays(later));
  }

  private static Answer area(String outward) {
    return new Answer.PostcodeArea(outward);
  }

  private static Answer contact(String name, String email) {
    return new Answer.Contact(name, email, "");
  }

  private static String reasons(List<AnswerReason> found) {
    return String.join(
        ", ", found.stream().map(reason -> reason.why() + " " + reason.details()).toList());
  }
}
