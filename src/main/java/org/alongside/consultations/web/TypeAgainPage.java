package org.alongside.consultations.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.SecondEntries;
import org.alongside.consultations.TypeAgain.Differences;
import org.alongside.questionnaires.Answers;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is typed in once more.
 *
 * @param differences what differs from the first reading; null before they are compared
 */
public record TypeAgainPage(
    Consultation consultation,
    SecondEntries.Line line,
    Fields fields,
    @Nullable Differences differences,
    Mistakes mistakes) {

  static final String RIGHT = "right-";
  static final String FIRST = "first";
  static final String SECOND = "second";

  static TypeAgainPage empty(Consultation consultation, SecondEntries.Line line) {
    return new TypeAgainPage(consultation, line, Fields.none(), null, Mistakes.none());
  }

  TypeAgainPage with(@Nullable Differences found, Mistakes wrong) {
    return new TypeAgainPage(consultation, line, fields, found, wrong);
  }

  public String path() {
    return ConsultationPaths.keyingAgain(consultation.slug(), line.id());
  }

  public String back() {
    return ConsultationPaths.keyingAgain(consultation.slug());
  }

  public String reference() {
    return line.reference().grouped();
  }

  public List<KeyedQuestion> questions() {
    return KeyedQuestion.all(consultation.questions(), fields);
  }

  /** One question that was read differently, with both readings to choose from. */
  public record Different(String id, String legend, List<Choice> readings) {}

  public List<Different> different(Words words) {
    if (differences == null) {
      return List.of();
    }
    var second = new Answers(new KeyingForm(fields).answers(consultation.questions()));
    var first = differences.first();
    return questions().stream()
        .filter(each -> differences.questions().contains(each.asked().question().code()))
        .map(each -> different(each, each.said(first, words), each.said(second, words), words))
        .toList();
  }

  private static Different different(
      KeyedQuestion question, String first, String second, Words words) {
    var id = RIGHT + question.asked().question().code();
    var legend =
        words.get(
            "consultations.question",
            question.asked().number(),
            question.asked().question().text(),
            "yes");
    return new Different(
        id,
        legend,
        List.of(
            Choice.of(FIRST, reading(first, words), words.get("consultations.again.first"), false),
            Choice.of(
                SECOND, reading(second, words), words.get("consultations.again.second"), false)));
  }

  private static String reading(String said, Words words) {
    return said.isBlank() ? words.get("consultations.check.nothing") : said;
  }

  /** What was typed, to be sent again with the choice. */
  public List<Map.Entry<String, String>> typed() {
    return fields.all().entrySet().stream()
        .filter(each -> each.getKey().startsWith(Fields.PREFIX))
        .flatMap(each -> each.getValue().stream().map(value -> Map.entry(each.getKey(), value)))
        .sorted(Map.Entry.comparingByKey())
        .collect(Collectors.toList());
  }
}
