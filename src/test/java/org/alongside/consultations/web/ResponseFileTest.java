package org.alongside.consultations.web;

import static org.alongside.consultations.WalkIn.NOW;
import static org.alongside.consultations.WalkIn.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.EachResponse.Counted;
import org.alongside.consultations.Reference;
import org.alongside.consultations.Size;
import org.alongside.consultations.WalkIn;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Question.Need;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.questionnaires.Scale;
import org.alongside.web.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResponseFileTest {

  private static final List<Choice> WAYS =
      List.of(new Choice("bus", "By bus"), new Choice("car", "By car, alone"));

  private static Question question(String code, String text, Kind kind) {
    return new Question(code, text, "", kind, Need.OPTIONAL, Condition.ALWAYS);
  }

  private static Questionnaire questions() {
    var all =
        List.of(
            question("agree", "Is it right?", new Kind.InWords(Scale.AGREEMENT)),
            question("ways", "How do you come?", new Kind.ManyOf(WAYS, true, 3)),
            question("order", "What first?", new Kind.Ranking(WAYS)),
            question(
                "grid", "How often?", new Kind.Matrix(WAYS, List.of(new Choice("o", "Often")))),
            question("far", "How far?", new Kind.Amount(BigDecimal.ZERO, BigDecimal.TEN, 1)),
            question("who", "How do we reach you?", new Kind.Contact()),
            question("more", "What else?", new Kind.LongText(4000)));
    var page = new Page("p", "", Condition.ALWAYS, List.copyOf(all));
    return new Questionnaire(
        List.of(new Chapter("c", "", Condition.ALWAYS, List.of(page))), Questionnaire.Order.FIXED);
  }

  private static List<String> lines(Answers... answers) throws IOException {
    var draft = WalkIn.asking(Size.SMALL, questions());
    var out = new ByteArrayOutputStream();
    new ResponseFile(draft, (_, taker) -> give(answers, taker), Words.english()).writeTo(out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void give(Answers[] all, java.util.function.Consumer<Counted> taker) {
    for (var answers : all) {
      taker.accept(
          new Counted(new Reference("ABCDE23456"), Channel.PAPER, TODAY, false, NOW, answers));
    }
  }

  @Test
  void everyQuestionHasItsColumnsAndHowToReachPeopleHasNone() throws IOException {
    var head = lines().getFirst();
    assertThat(head)
        .startsWith("\uFEFFReference,How it reached us,Received on,Sent on,Late,1. Is it right?,")
        .contains("2. How do you come? – By bus,\"2. How do you come? – By car, alone\",")
        .contains("2. How do you come? – Other,3. What first? – By bus,")
        .contains("4. How often? – By bus,")
        .endsWith(",5. How far?,7. What else?")
        .doesNotContain("reach you");
  }

  @Test
  void whatWasSaidStandsInWordsAndNumbers() throws IOException {
    var answers =
        new Answers(
            Map.of(
                "agree", new Answer.Chosen(List.of("agree"), null),
                "ways", new Answer.Chosen(List.of("bus"), "On foot"),
                "order", new Answer.Ordered(List.of("car", "bus")),
                "grid", new Answer.Grid(Map.of("bus", "o")),
                "far", new Answer.Amount(new BigDecimal("-2.5")),
                "who", new Answer.Contact("Ann Other", "ann@example.org", ""),
                "more", new Answer.Words("=SUM(A1)\nand \"more\"")));
    assertThat(lines(answers).get(1))
        .isEqualTo(
            "ABCDE-23456,On paper,2027-03-04,2027-03-04,,Agree,1,0,On foot,2,1,Often,,-2.5,"
                + "\"'=SUM(A1) and \"\"more\"\"\"");
  }

  @Test
  void whoeverWouldNotSayIsToldApartFromWhoeverLeftItOut() throws IOException {
    assertThat(lines(new Answers(Map.of("agree", new Answer.Declined()))).get(1))
        .isEqualTo("ABCDE-23456,On paper,2027-03-04,2027-03-04,,Prefer not to say,,,,,,,,,");
  }

  @ParameterizedTest
  @CsvSource({
    "=1+1,'''=1+1'",
    "+44 7700,'''+44 7700'",
    "@cmd,'''@cmd'",
    "-5,-5",
    "-5.25,-5.25",
    "- a list,'''- a list'",
    "Plain,Plain",
  })
  void noCellRunsInASpreadsheet(String cell, String plain) {
    assertThat(ResponseFile.plain(cell)).isEqualTo(plain);
  }
}
