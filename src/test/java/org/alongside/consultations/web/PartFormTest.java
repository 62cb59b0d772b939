package org.alongside.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alongside.consultations.WalkIn;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Editing;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Part;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Questions of every kind go into the form and come out again as they were. */
class PartFormTest {

  private static final List<Choice> CHOICES =
      List.of(new Choice("a1", "Stay"), new Choice("a2", "Move"));

  private static Part part(PartKind kind) {
    return switch (kind) {
      case STATEMENT -> new Part.Statement("t1", "Read this.", Condition.ALWAYS);
      case FACT_BOX -> new Part.FactBox("t1", "Costs", "£2", Condition.ALWAYS);
      default ->
          new Question(
              "q1",
              "What?",
              "Like this.",
              filled(kind.empty()),
              new Question.Need(true, true),
              Condition.ALWAYS);
    };
  }

  private static Kind filled(Kind kind) {
    return switch (kind) {
      case Kind.OneOf(_, _, var look) -> new Kind.OneOf(CHOICES, true, look);
      case Kind.ManyOf _ -> new Kind.ManyOf(CHOICES, true, 2);
      case Kind.Ranking _ -> new Kind.Ranking(CHOICES);
      case Kind.Matrix _ -> new Kind.Matrix(CHOICES, CHOICES);
      case Kind.NumberScale _ -> new Kind.NumberScale(0, 5, "Never", "Always");
      case Kind.Day _ -> new Kind.Day(WalkIn.TODAY, null);
      default -> kind;
    };
  }

  @ParameterizedTest
  @EnumSource(PartKind.class)
  void whatIsKeptIsReadBackAsItWas(PartKind kind) {
    var part = part(kind);
    var form = PartForm.kept(part);
    assertThat(form.kind()).isEqualTo(kind);
    assertThat(form.mistakes().all()).isEmpty();
    assertThat(form.read(part.code(), part, part.shown())).isEqualTo(part);
  }

  @ParameterizedTest
  @EnumSource(PartKind.class)
  void anEmptyFormAsksForWordsAndNothingElse(PartKind kind) {
    assertThat(PartForm.empty(kind).mistakes().all())
        .extracting(mistake -> mistake.field())
        .containsExactly("text");
    assertThat(Words.english().has(kind.key())).isTrue();
  }

  @Test
  void whatIsNoNumberIsRefusedAndKept() {
    var fields = Fields.none();
    Map.of("text", "How many?", "least", "one", "greatest", "9e9", "decimals", "99999999999")
        .forEach(fields::put);
    var form = new PartForm(PartKind.NUMBER, fields);
    assertThat(form.mistakes().all())
        .extracting(mistake -> mistake.field())
        .containsExactly("least", "greatest", "decimals");
    assertThat(form.of("least")).isEqualTo("one");
  }

  @Test
  void inAnotherKindTheWordsAndChoicesStay() {
    var form = PartForm.kept(part(PartKind.ONE_OF)).in(PartKind.RANKING);
    assertThat(form.read("q1", null, Condition.ALWAYS))
        .isEqualTo(
            new Question(
                "q1",
                "What?",
                "Like this.",
                new Kind.Ranking(CHOICES),
                new Question.Need(true, true),
                Condition.ALWAYS));
  }

  @Test
  void conditionsGoIntoTheFormAndComeOutAgain() {
    var conditions =
        List.of(
            Condition.ALWAYS,
            new Condition.Answered("move"),
            new Condition.Not(new Condition.Is("move", "no")),
            new Condition.Any(
                List.of(new Condition.Is("move", "yes"), new Condition.Answered("move"))),
            new Condition.All(
                List.of(new Condition.Includes("move", "yes"), new Condition.Answered("move"))));
    for (var condition : conditions) {
      assertThat(ShownForm.kept(condition, before()).read()).isEqualTo(condition);
    }
    var nested = new Condition.Not(new Condition.All(List.of(new Condition.Answered("move"))));
    assertThat(ShownForm.canWrite(nested)).isFalse();
  }

  private static List<Question> before() {
    return new Editing(WalkIn.questions()).before("p2");
  }

  @Test
  void aConditionIsSaidInWordsThatEverybodyKnows() {
    Questionnaire questions = WalkIn.questions();
    var say = new ShownWords(questions, Words.english());
    assertThat(say.of(questions.pages().get(1).shown()))
        .isEqualTo("the answer to Question 1 is “No”");
    var choices =
        ShownForm.kept(Condition.ALWAYS, before()).choices("shown-1", say, Words.english());
    assertThat(choices)
        .extracting(choice -> choice.text())
        .contains("Question 1 was answered", "the answer to Question 1 is not “Yes”");
  }

  @Test
  void nonsenseInALineIsNoCondition() {
    var fields = Fields.none();
    fields.put("shown-1", "is:move");
    fields.put("shown-2", "not-");
    fields.put("shown-3", "::::");
    assertThat(new ShownForm(before(), fields).read()).isEqualTo(Condition.ALWAYS);
  }
}
