package org.alongside.questionnaires;

import static org.alongside.questionnaires.Asking.all;
import static org.alongside.questionnaires.Asking.includes;
import static org.alongside.questionnaires.Asking.is;
import static org.alongside.questionnaires.Asking.many;
import static org.alongside.questionnaires.Asking.one;
import static org.alongside.questionnaires.Asking.page;
import static org.alongside.questionnaires.Asking.pages;
import static org.alongside.questionnaires.Asking.question;
import static org.alongside.questionnaires.Asking.required;
import static org.alongside.questionnaires.Asking.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireCheckTest {

  @Test
  void whatIsRightHasNoMistakes() {
    assertThat(
            found(
                page("p1", one("q1", "yes", "no")),
                page("p2", is("q1", "yes"), many("q2", 2, "a", "b", "c")),
                page("p3", all(is("q1", "yes"), includes("q2", "c")), text("q3"))))
        .isEmpty();
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    assertThat(
            found(
                page("p1", one("q1", "yes"), one("q2", "a", "a")),
                page("p2"),
                page("p2", new Part.Statement("s", " ", Condition.ALWAYS))))
        .containsExactly(
            "TOO_FEW_CHOICES [q1]",
            "CHOICE_TWICE [q2]",
            "PAGE_EMPTY [p2]",
            "CODE_TWICE [p2]",
            "TEXT_MISSING [s]");
    assertThat(found()).containsExactly("NO_QUESTIONS []");
  }

  @Test
  void limitsThatCrossAreTold() {
    var day = LocalDate.parse("2027-03-03");
    assertThat(
            found(
                page(
                    "p",
                    question("q1", new Kind.Amount(BigDecimal.TEN, BigDecimal.ONE, 0)),
                    question("q2", new Kind.Day(day, day.minusDays(1))),
                    question("q3", new Kind.NumberScale(5, 5, "low", "high")),
                    question("q4", new Kind.ShortText(Kind.SHORT + 1)),
                    many("q5", 0, "a", "b"),
                    question("q6", new Kind.Day(day, day)))))
        .containsExactly(
            "LIMITS_CROSSED [q1]",
            "LIMITS_CROSSED [q2]",
            "LIMITS_CROSSED [q3]",
            "LIMITS_CROSSED [q4]",
            "LIMITS_CROSSED [q5]");
  }

  @Test
  void aPictureIsSaidInWords() {
    var picture = new Choice("a", "A", new Choice.Picture(new UUID(0, 1), "a.png", " "));
    var choices = List.of(picture, new Choice("b", "B"));
    var kind = new Kind.OneOf(choices, false, Kind.OneOf.Look.PICTURES);
    assertThat(found(page("p", question("q", kind))))
        .containsExactlyInAnyOrder("PICTURE_WITHOUT_WORDS [q]", "PICTURE_MISSING [q]");
  }

  @Test
  void aConditionOnlyLooksBackAtWhatCanBeSaid() {
    assertThat(
            found(
                page("p1", is("q2", "a"), one("q1", "yes", "no")),
                page("p2", is("q2", "a"), one("q2", "a", "b")),
                page("p3", is("q9", "a"), text("q3")),
                page("p4", is("q1", "perhaps"), text("q4")),
                page("p5", is("q3", "a"), text("q5"))))
        .containsExactly(
            "LOOKS_AHEAD [p1, q2]",
            "LOOKS_AHEAD [p2, q2]",
            "NO_SUCH_QUESTION [p3, q9]",
            "NO_SUCH_ANSWER [p4, q1]",
            "NO_SUCH_ANSWER [p5, q3]");
  }

  @Test
  void whatNobodyWouldEverSeeIsTold() {
    assertThat(
            found(
                page("p1", one("q1", "yes", "no")),
                page("p2", is("q1", "yes"), one("q2", "a", "b")),
                page("p3", all(is("q1", "no"), is("q2", "a")), text("q3")),
                page("p4", all(is("q1", "no"), new Condition.Answered("q3")), text("q4"))))
        .containsExactly("NEVER_SHOWN [p3]", "NEVER_SHOWN [p4]");
  }

  @Test
  void aLimitOnChoicesCountsToo() {
    var both = all(includes("q1", "a"), includes("q1", "b"));
    assertThat(found(page("p1", many("q1", 1, "a", "b", "c")), page("p2", both, text("q2"))))
        .containsExactly("NEVER_SHOWN [p2]");
    assertThat(found(page("p1", many("q1", 2, "a", "b", "c")), page("p2", both, text("q2"))))
        .isEmpty();
  }

  @Test
  void aSearchThatTakesTooLongSaysSo() {
    var codes = IntStream.range(0, 40).mapToObj(i -> "a" + i).toArray(String[]::new);
    var page = new ArrayList<Page>(List.of(page("p0", required(many("q0", 3, codes)))));
    var each = new ArrayList<Condition>();
    for (var code : codes) {
      each.add(includes("q0", code));
    }
    page.add(page("p1", new Condition.All(each), text("q1")));
    assertThat(found(page.toArray(Page[]::new))).containsExactly("TOO_ENTANGLED [p1]");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.alongside.questionnaires.Asking#seeds")
  void neverShownIsWhatNoAnswersAtAllLeadTo(long seed) {
    var random = new SplittableRandom(seed);
    int told = 0;
    for (int i = 0; i < 120; i++) {
      var questions = new AnyQuestionnaire(random).make();
      var expected = new EveryAnswer(questions).neverShown();
      assertThat(codes(questions))
          .as("seed %d, case %d: %s", seed, i, questions)
          .containsExactlyElementsOf(expected.stream().map("NEVER_SHOWN [%s]"::formatted).toList());
      told += expected.size();
    }
    assertThat(told).as("cases in which something is never shown").isPositive();
  }

  private static List<String> found(Page... pages) {
    return codes(pages(pages));
  }

  private static List<String> codes(Questionnaire questions) {
    return QuestionnaireCheck.mistakes(questions).stream()
        .map(reason -> (QuestionnaireReason) reason)
        .map(reason -> reason.why() + " " + reason.details())
        .toList();
  }
}
