package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.consultations.EachResponse.Counted;
import org.alongside.participation.Here;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Words;

/**
 * The columns of a table of all responses: what is known of each, and one or more for each
 * question, in the words of the questionnaire. How to reach somebody is left out: it is no answer.
 */
final class ResponseColumns {

  private static final String YES = "1";

  /** Its head, and what stands below it for one response; empty where nothing was said. */
  record Column(String head, Function<Counted, String> cell) {}

  private final Words words;
  private final List<Column> columns = new ArrayList<>();

  private ResponseColumns(Words words) {
    this.words = words;
  }

  static List<Column> of(Questionnaire questionnaire, Words words) {
    var all = new ResponseColumns(words);
    all.addKnown();
    var numbers = questionnaire.numbers();
    questionnaire.questions().forEach(each -> all.add(each, numbers.getOrDefault(each.code(), 0)));
    return List.copyOf(all.columns);
  }

  private void addKnown() {
    add("reference", one -> one.reference().grouped());
    add("channel", one -> words.get("consultations.channel." + one.channel().name()));
    add("received", one -> one.receivedOn().toString());
    add("sent", one -> Here.day(one.sentAt()).toString());
    add("late", one -> one.late() ? YES : "");
  }

  private void add(String key, Function<Counted, String> cell) {
    columns.add(new Column(words.get("consultations.export." + key), cell));
  }

  private void add(Question question, int number) {
    var head = words.get("consultations.question", number, question.text(), "yes");
    switch (question.kind()) {
      case Kind.Contact _, Kind.File _ -> {}
      case Kind.ManyOf many -> addEach(question, head, many);
      case Kind.Ranking(var choices) ->
          choices.forEach(
              each -> part(question, head, AnswerWords.text(each), answer -> place(answer, each)));
      case Kind.Matrix matrix ->
          matrix
              .rows()
              .forEach(
                  row -> part(question, head, row.text(), answer -> column(answer, matrix, row)));
      default ->
          columns.add(
              new Column(head, one -> said(one, question, answer -> say(question, answer))));
    }
  }

  private String say(Question question, Answer answer) {
    return AnswerWords.say(question, answer, words).replace('\n', ' ').strip();
  }

  private void addEach(Question question, String head, Kind.ManyOf many) {
    many.choices()
        .forEach(
            each -> part(question, head, AnswerWords.text(each), answer -> chosen(answer, each)));
    if (many.other()) {
      part(question, head, words.get("consultations.other"), ResponseColumns::other);
    }
  }

  private void part(Question question, String head, String name, Function<Answer, String> cell) {
    columns.add(
        new Column(
            words.get("consultations.export.part", head, name), one -> said(one, question, cell)));
  }

  /** Whoever would not say is told apart from whoever left it out. */
  private String said(Counted one, Question question, Function<Answer, String> cell) {
    var answer = one.answers().to(question.code());
    if (answer.isEmpty()) {
      return "";
    }
    return answer.get() instanceof Answer.Declined
        ? words.get("consultations.declined")
        : cell.apply(answer.get());
  }

  private static String chosen(Answer answer, Choice choice) {
    return answer instanceof Answer.Chosen(var choices, _) && choices.contains(choice.code())
        ? YES
        : "0";
  }

  private static String other(Answer answer) {
    return answer instanceof Answer.Chosen(_, var other) && other != null ? other : "";
  }

  private static String place(Answer answer, Choice choice) {
    return answer instanceof Answer.Ordered(var order)
        ? IntStream.range(0, order.size())
            .filter(at -> order.get(at).equals(choice.code()))
            .mapToObj(at -> String.valueOf(at + 1))
            .findFirst()
            .orElse("")
        : "";
  }

  private static String column(Answer answer, Kind.Matrix matrix, Choice row) {
    return answer instanceof Answer.Grid(var columns)
        ? Stream.ofNullable(columns.get(row.code()))
            .flatMap(code -> matrix.columns().stream().filter(each -> each.code().equals(code)))
            .map(Choice::text)
            .findFirst()
            .orElse("")
        : "";
  }
}
