package org.alongside.consultations.web;

import java.util.List;
import java.util.stream.IntStream;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Choice;
import org.alongside.web.Words;

/** A question as somebody types in what stands on paper: numbers for choices, words for words. */
public record KeyedQuestion(AskedQuestion asked) {

  private static final gg.jte.Content NOTHING_INSIDE = output -> {};

  static List<KeyedQuestion> all(Questionnaire questionnaire, Fields typed) {
    var numbers = questionnaire.numbers();
    return questionnaire.questions().stream()
        .map(each ->
            new KeyedQuestion(new AskedQuestion(each, numbers.getOrDefault(each.code(), 0), typed)))
        .toList();
  }

  AskedQuestion.Shape shape() {
    return asked.shape();
  }

  String id() {
    return asked.id();
  }

  /** In the order of their numbers on paper. */
  List<Choice> choices(Words words) {
    return asked.choices(words, NOTHING_INSIDE);
  }

  public boolean numbered() {
    return KeyedFields.NUMBERED.contains(asked.shape());
  }

  public boolean severalNumbers() {
    return asked.shape() == AskedQuestion.Shape.CHECKBOXES;
  }

  /** What each number stands for: "1 Yes, 2 No". */
  public String key(Words words) {
    return numbered(choices(words).stream().map(Choice::text).toList(), words);
  }

  /** The same for the columns of a grid. */
  public String columnKey(Words words) {
    var rows = asked.rows();
    return rows.isEmpty()
        ? ""
        : numbered(
            asked.columns(rows.getFirst().code()).stream().map(Choice::text).toList(), words);
  }

  private static String numbered(List<String> texts, Words words) {
    return String.join(
        words.get("consultations.keying.between"),
        IntStream.range(0, texts.size())
            .mapToObj(
                place -> words.get("consultations.keying.number", place + 1, texts.get(place)))
            .toList());
  }

  /** What these answers say to it, in words; empty where they say nothing. */
  String said(Answers answers, Words words) {
    return answers
        .to(asked.question().code())
        .map((Answer answer) -> AnswerWords.say(asked.question(), answer, words))
        .orElse("");
  }
}
