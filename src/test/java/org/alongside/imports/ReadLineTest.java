package org.alongside.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Scale;
import org.junit.jupiter.api.Test;

/** Cells are read as answers in every kind. */
class ReadLineTest {

  private static final LocalDate DAY = LocalDate.of(2027, 3, 4);
  private static final List<Choice> FRUIT =
      List.of(new Choice("a", "Apples"), new Choice("b", "Bread; dark"), new Choice("c", "Cheese"));

  private static final Labels LABELS =
      new Labels() {
        @Override
        public String point(Scale scale, String point) {
          return point.replace('-', ' ');
        }

        @Override
        public String channel(Channel channel) {
          return channel == Channel.PAPER ? "On paper" : channel.name();
        }

        @Override
        public String declined() {
          return "Prefer not to say";
        }

        @Override
        public String other() {
          return "Other";
        }
      };

  private static Questionnaire asking(Kind... kinds) {
    var pages =
        IntStream.range(0, kinds.length)
            .mapToObj(each ->
                new Page(
                    "p" + each,
                    "",
                    Condition.ALWAYS,
                    List.of(
                        new Question(
                            "q" + each,
                            "Ask " + each,
                            "",
                            kinds[each],
                            new Need(false, true),
                            Condition.ALWAYS))))
            .toList();
    return new Questionnaire(
        List.of(new Chapter("c", "", Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  private static ReadLine.Read read(Questionnaire asked, List<Target> targets, String... cells) {
    var matching = new Matching(targets, Channel.LETTER, DAY, ";");
    return new ReadLine(matching, asked, LABELS).read(new Line(7, Arrays.asList(cells)));
  }

  private static Answer one(Kind kind, String cell) {
    var read = read(asking(kind), List.of(new Target.Whole("q0")), cell);
    assertThat(read.problems()).isEmpty();
    return read.answers().getOrDefault("q0", new Answer.Words("(nothing)"));
  }

  @Test
  void eachKindHasItsAnswer() {
    var many = new Kind.ManyOf(FRUIT, true, 3);
    var oneOf = new Kind.OneOf(FRUIT, false, Kind.OneOf.Look.RADIOS);
    assertThat(one(new Kind.LongText(9), " Yes. ")).isEqualTo(new Answer.Words("Yes."));
    assertThat(one(oneOf, "APPLES ")).isEqualTo(new Answer.Chosen(List.of("a"), null));
    assertThat(one(oneOf, "Pears")).isEqualTo(new Answer.Words("Pears"));
    assertThat(one(oneOf, "prefer not to say")).isEqualTo(new Answer.Declined());
    assertThat(one(many, "Cheese; Apples; Pears"))
        .isEqualTo(new Answer.Chosen(List.of("c", "a"), "Pears"));
    assertThat(one(many, "Bread; dark")).isEqualTo(new Answer.Chosen(List.of("b"), null));
    assertThat(one(new Kind.InWords(Scale.AGREEMENT), "Strongly agree"))
        .isEqualTo(new Answer.Chosen(List.of("strongly-agree"), null));
    assertThat(one(new Kind.NumberScale(0, 10, "", ""), "7 – nearly always"))
        .isEqualTo(new Answer.Amount(BigDecimal.valueOf(7)));
    assertThat(one(new Kind.Amount(BigDecimal.ZERO, BigDecimal.TEN, 1), "£1,234.50"))
        .isEqualTo(new Answer.Amount(new BigDecimal("1234.50")));
    assertThat(one(new Kind.Day(null, null), "3/4/2027"))
        .isEqualTo(new Answer.Day(LocalDate.of(2027, 4, 3)));
    assertThat(one(new Kind.Day(null, null), "2027-04-03T09:00:00Z"))
        .isEqualTo(new Answer.Day(LocalDate.of(2027, 4, 3)));
    assertThat(one(new Kind.Day(null, null), "31/02/2027"))
        .isEqualTo(new Answer.Words("31/02/2027"));
    assertThat(one(new Kind.PostcodeArea(), "rv4 7xy")).isEqualTo(new Answer.PostcodeArea("RV4"));
  }

  @Test
  void oneColumnForEachChoiceBecomesOneAnswer() {
    var asked =
        asking(
            new Kind.ManyOf(FRUIT, true, 3),
            new Kind.Ranking(FRUIT),
            new Kind.Matrix(FRUIT, FRUIT));
    var targets =
        List.<Target>of(
            new Target.Piece("q0", "a"),
            new Target.Piece("q0", "c"),
            new Target.Piece("q0", Target.Piece.OTHER),
            new Target.Piece("q1", "a"),
            new Target.Piece("q1", "b"),
            new Target.Piece("q1", "c"),
            new Target.Piece("q2", "a"));
    var read = read(asked, targets, "0", "x", "Pears", "3", "1", "2", "cheese");
    assertThat(read.answers())
        .isEqualTo(
            Map.of(
                "q0", new Answer.Chosen(List.of("c"), "Pears"),
                "q1", new Answer.Ordered(List.of("b", "c", "a")),
                "q2", new Answer.Grid(Map.of("a", "c"))));
  }

  @Test
  void howAndWhenIsReadOrToldAsAProblemWithItsColumn() {
    var asked = asking(new Kind.LongText(9));
    var targets = List.<Target>of(Target.Aside.CHANNEL, Target.Aside.DAY, new Target.Whole("q0"));
    var right = read(asked, targets, "on paper", "5/3/2027", "Yes");
    assertThat(right.channel()).isEqualTo(Channel.PAPER);
    assertThat(right.day()).isEqualTo(LocalDate.of(2027, 3, 5));
    var blank = read(asked, targets, "", "", "Yes");
    assertThat(blank.channel()).isEqualTo(Channel.LETTER);
    assertThat(blank.day()).isEqualTo(DAY);
    assertThat(read(asked, targets, "by owl", "soon", "Yes", "more").problems())
        .containsExactly(
            new Problem(7, 0, ImportReason.NO_SUCH_CHANNEL),
            new Problem(7, 1, ImportReason.NO_DAY),
            new Problem(7, 3, ImportReason.CELLS_BEYOND));
  }

  @Test
  void whoMayBeQuotedIsReadAndNeverSupposed() {
    var asked = asking(new Kind.LongText(9));
    var targets = List.<Target>of(Target.Aside.QUOTE, new Target.Whole("q0"));
    for (var yes : List.of("Yes", "y", "TRUE", "1", "I agree")) {
      assertThat(read(asked, targets, yes, "Words").quotable()).as(yes).isTrue();
    }
    for (var no : List.of("No", "0", "false", "")) {
      var read = read(asked, targets, no, "Words");
      assertThat(read.quotable()).as(no).isFalse();
      assertThat(read.problems()).as(no).isEmpty();
    }
    var unclear = read(asked, targets, "perhaps", "Words");
    assertThat(unclear.quotable()).isFalse();
    assertThat(unclear.problems()).containsExactly(new Problem(7, 0, ImportReason.NOT_YES_OR_NO));
    assertThat(Target.read(Target.Aside.QUOTE.code())).isEqualTo(Target.Aside.QUOTE);
  }

  @Test
  void columnsAreSuggestedByTheirWords() {
    var asked =
        asking(new Kind.LongText(9), new Kind.ManyOf(FRUIT, false, 3), new Kind.LongText(9));
    var header =
        List.of(
            "Channel",
            "Date",
            "1. Ask 0",
            "Ask 1: Cheese",
            "Something else",
            "ASK 2?",
            "May be quoted");
    assertThat(new Suggest(LABELS).matching(header, asked, DAY).targets())
        .containsExactly(
            Target.Aside.CHANNEL,
            Target.Aside.DAY,
            new Target.Whole("q0"),
            new Target.Piece("q1", "c"),
            Target.Aside.NOTHING,
            new Target.Whole("q2"),
            Target.Aside.QUOTE);
  }
}
