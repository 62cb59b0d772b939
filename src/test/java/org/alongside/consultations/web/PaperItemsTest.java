package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Scale;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Paper asks the same as the screen, with the numbers that are typed in. */
class PaperItemsTest {

  private static final Words WORDS = Words.english();
  private static final List<Kind.OneOf.Look> LOOKS = List.of(Kind.OneOf.Look.values());
  private static final List<Scale> SCALES = List.of(Scale.values());

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  private static List<Choice> choices(SplittableRandom random) {
    return IntStream.rangeClosed(1, 2 + random.nextInt(9))
        .mapToObj(each -> new Choice("c" + each, "Choice " + each + " of " + random.nextInt(99)))
        .toList();
  }

  private static Kind kind(SplittableRandom random) {
    return switch (random.nextInt(9)) {
      case 0 ->
          new Kind.OneOf(
              choices(random), random.nextBoolean(), LOOKS.get(random.nextInt(LOOKS.size())));
      case 1 -> new Kind.ManyOf(choices(random), random.nextBoolean(), 9);
      case 2 -> new Kind.InWords(SCALES.get(random.nextInt(SCALES.size())));
      case 3 -> new Kind.NumberScale(random.nextInt(2), 3 + random.nextInt(20), "Low", "High");
      case 4 -> new Kind.Ranking(choices(random));
      case 5 -> new Kind.Matrix(choices(random), choices(random));
      case 6 -> new Kind.Amount(BigDecimal.ZERO, BigDecimal.TEN, 0);
      case 7 -> new Kind.PostcodeArea();
      default -> new Kind.LongText(4000);
    };
  }

  static Questionnaire any(SplittableRandom random) {
    var pages = new ArrayList<Page>();
    int questions = 1 + random.nextInt(12);
    for (int each = 1; each <= questions; each++) {
      var need = new Need(false, random.nextBoolean());
      var question =
          new Question("q" + each, "Ask " + each, "", kind(random), need, Condition.ALWAYS);
      pages.add(new Page("p" + each, "", Condition.ALWAYS, List.of(question)));
    }
    return new Questionnaire(
        List.of(new Chapter("c", "", Condition.ALWAYS, pages)), Questionnaire.Order.FIXED);
  }

  private static List<PaperQuestion> asked(Questionnaire questionnaire) {
    return PaperItems.of(questionnaire, WORDS).stream()
        .filter(PaperItem.Asked.class::isInstance)
        .map(item -> ((PaperItem.Asked) item).question())
        .toList();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void whatIsTickedOnPaperIsTypedInByItsNumber(long seed) {
    var questionnaire = any(new SplittableRandom(seed));
    var paper = asked(questionnaire);
    var keyed = KeyedQuestion.all(questionnaire, Fields.none());
    assertThat(paper).hasSameSizeAs(keyed);
    for (int each = 0; each < paper.size(); each++) {
      var question = paper.get(each);
      assertThat(question.label())
          .isEqualTo(keyed.get(each).asked().number() + ". " + question.asked().question().text());
      question.boxes(WORDS).forEach(box -> typed(questionnaire, question, box));
    }
  }

  /** Typing the number gives the answer that stands beside the box. */
  private static void typed(
      Questionnaire questionnaire, PaperQuestion question, PaperQuestion.Box box) {
    var fields = Fields.none();
    fields.put(question.asked().id(), String.valueOf(box.number()));
    fields.put(question.asked().id() + "-other-words", "Own words");
    var read = KeyedFields.read(questionnaire, fields);
    var page =
        questionnaire.pages().stream()
            .filter(each -> each.questions().contains(question.asked().question()))
            .findFirst()
            .orElseThrow();
    var answer =
        Objects.requireNonNull(
            AnswerForm.read(page, read).get(question.asked().question().code()), box.text());
    var said =
        answer instanceof Answer.Amount(var value)
            ? value.toPlainString()
            : AnswerWords.say(question.asked().question(), answer, WORDS);
    if (said.equals("Own words")) {
      assertThat(box.text()).isEqualTo("Other");
    } else {
      assertThat(box.text()).startsWith(said);
    }
  }

  private static Question yesNo(String code, Condition shown) {
    return new Question(
        code, "Ask " + code, "", new Kind.InWords(Scale.YES_NO_NOT_SURE), Need.OPTIONAL, shown);
  }

  private static Page page(String code, Condition shown, Part... parts) {
    return new Page(code, "", shown, List.of(parts));
  }

  @Test
  void conditionsAreSaidInWordsWithTheWayOnForEveryoneElse() {
    var yes = new Condition.Is("a", "yes");
    var chapters =
        List.of(
            new Chapter(
                "one",
                "First",
                Condition.ALWAYS,
                List.of(
                    page("p1", Condition.ALWAYS, yesNo("a", Condition.ALWAYS)),
                    page("p2", yes, yesNo("b", Condition.ALWAYS), yesNo("c", Condition.ALWAYS)),
                    page("p3", Condition.ALWAYS, yesNo("d", new Condition.Not(yes))))),
            new Chapter(
                "two",
                "Second",
                new Condition.Answered("b"),
                List.of(
                    page(
                        "p4",
                        Condition.ALWAYS,
                        new Part.Statement("s", "Read *this*.", yes),
                        yesNo("e", Condition.ALWAYS)))));
    var said =
        PaperItems.of(new Questionnaire(chapters, Questionnaire.Order.FIXED), WORDS).stream()
            .map(PaperItem::only)
            .filter(only -> !only.isEmpty())
            .toList();
    assertThat(said)
        .containsExactly(
            "Answer questions 2 to 3 only if this is so: the answer to Question 1 is “Yes”. If not,"
                + " go to: Question 4.",
            "Answer question 4 only if this is so: the answer to Question 1 is not “Yes”. If not,"
                + " go to: Question 5.",
            "Answer question 5 only if this is so: Question 2 was answered. If not, go to: the"
                + " end.",
            "Read this only if this is so: the answer to Question 1 is “Yes”.");
  }
}
