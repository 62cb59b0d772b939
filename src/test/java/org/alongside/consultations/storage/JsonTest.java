package org.alongside.consultations.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.alongside.consultations.Gate;
import org.alongside.consultations.Section;
import org.alongside.consultations.Size;
import org.alongside.consultations.Terms;
import org.alongside.consultations.WalkIn;
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
import org.junit.jupiter.api.Test;

/** What is written down today is read back the same for good. */
class JsonTest {

  private static final UUID FILE = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final List<Choice> TWO =
      List.of(
          new Choice("a", "Å “quoted”"),
          new Choice("b", "B", new Choice.Picture(FILE, "door.png", "A door")));

  private static final List<Kind> KINDS =
      List.of(
          new Kind.ShortText(50),
          new Kind.LongText(4000),
          new Kind.OneOf(TWO, true, Kind.OneOf.Look.PICTURES),
          new Kind.ManyOf(TWO, false, 2),
          new Kind.InWords(Scale.FACES),
          new Kind.NumberScale(0, 10, "Never", "Always"),
          new Kind.Ranking(TWO),
          new Kind.Matrix(TWO, TWO),
          new Kind.Amount(new BigDecimal("0.10"), new BigDecimal("12345678901234567890.5"), 2),
          new Kind.Day(LocalDate.of(1900, 1, 1), null),
          new Kind.PostcodeArea(),
          new Kind.File(),
          new Kind.Contact());

  private static Questionnaire everyKind() {
    var condition =
        new Condition.All(
            List.of(
                new Condition.Answered("k0"),
                new Condition.Any(
                    List.of(new Condition.Is("k2", "a"), new Condition.Includes("k3", "b"))),
                new Condition.Not(new Condition.Answered("k1"))));
    var questions =
        IntStream.range(0, KINDS.size())
            .<Part>mapToObj(i ->
                new Question(
                    "k" + i, "Question?", "Help", KINDS.get(i), Need.REQUIRED, Condition.ALWAYS))
            .toList();
    var read =
        List.<Part>of(
            new Part.Statement("s", "Read *this*.", condition),
            new Part.FactBox("f", "Costs", "£2m", Condition.ALWAYS));
    return new Questionnaire(
        List.of(
            new Chapter(
                "c",
                "Chapter",
                Condition.ALWAYS,
                List.of(
                    new Page("p", "Page", Condition.ALWAYS, questions),
                    new Page("r", "", condition, read)))),
        Questionnaire.Order.ANY);
  }

  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "declined", new Answer.Declined(),
          "words", new Answer.Words("Für “alle” 👋\n"),
          "chosen", new Answer.Chosen(List.of("a", "b"), "else"),
          "one", new Answer.Chosen(List.of("a"), null),
          "ordered", new Answer.Ordered(List.of("b", "a")),
          "grid", new Answer.Grid(Map.of("a", "b")),
          "amount", new Answer.Amount(new BigDecimal("12.50")),
          "day", new Answer.Day(LocalDate.of(2027, 3, 4)),
          "area", new Answer.PostcodeArea("RV4"),
          "contact", new Answer.Contact("Sam", "sam@example.org", ""));

  @Test
  void everyKindOfQuestionAndConditionComesBackTheSame() {
    assertThat(KINDS).hasSize(Kind.class.getPermittedSubclasses().length);
    var json = Json.write(everyKind());
    assertThat(Json.read(json, Questionnaire.class)).isEqualTo(everyKind());
  }

  @Test
  void everyKindOfAnswerComesBackTheSame() {
    assertThat(Json.answers(Json.answers(ANSWERS))).isEqualTo(ANSWERS);
    Map<String, Answer> file =
        Map.of(
            "file", new Answer.File(FILE, "plan.pdf"),
            "spoken", new Answer.Recorded(FILE, "voice.ogg"),
            "elsewhere", new Answer.InLanguage("Za daleko", "pl"));
    assertThat(Json.answers(Json.answers(file))).isEqualTo(file);
    int kinds = Answer.Given.class.getPermittedSubclasses().length + 1;
    assertThat(ANSWERS.values().stream().map(Object::getClass).distinct())
        .hasSize(kinds - file.size());
  }

  /** Rows that were written before must always be read: this is how they look. */
  @Test
  void namesInStoredRowsStayWhatTheyAre() {
    assertThat(Json.answers(Map.of("move", WalkIn.yes())))
        .isEqualTo("{\"move\":{\"is\":\"chosen\",\"choices\":[\"yes\"]}}");
    assertThat(Json.answers("{\"q\":{\"is\":\"words\",\"text\":\"x\"}}"))
        .isEqualTo(Map.of("q", new Answer.Words("x")));
    assertThat(Json.read("{\"is\":\"long-text\",\"most\":9}", Kind.class))
        .isEqualTo(new Kind.LongText(9));
    assertThat(
            Json.read(
                "{\"is\":\"not\",\"condition\":{\"is\":\"is\",\"question\":\"q\","
                    + "\"choice\":\"a\"}}",
                Condition.class))
        .isEqualTo(new Condition.Not(new Condition.Is("q", "a")));
    assertThat(
            Json.read(
                "{\"is\":\"statement\",\"code\":\"s\",\"text\":\"t\","
                    + "\"shown\":{\"is\":\"all\",\"conditions\":[]}}",
                Part.class))
        .isEqualTo(new Part.Statement("s", "t", Condition.ALWAYS));
  }

  @Test
  void everySectionComesBackTheSame() {
    var terms =
        WalkIn.terms(Size.MAJOR)
            .with(new Section.Exceptions(Map.of(Gate.BSL, "Nobody could film it.")));
    assertThat(Json.read(Json.write(terms), Terms.class)).isEqualTo(terms);
    var empty = Terms.of(new Section.Matter(Size.SMALL, "T", "", ""));
    assertThat(Json.read(Json.write(empty), Terms.class)).isEqualTo(empty);
  }
}
