package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alongside.consultations.AnswerCount;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Result;
import org.alongside.questionnaires.Choice;
import org.alongside.questionnaires.Kind;
import org.alongside.questionnaires.Question;
import org.alongside.web.Words;

/**
 * One question in numbers. What people wrote in their own words is only counted: nobody's text is
 * made public by a number.
 *
 * @param bars one for each choice, also for those that nobody made; empty for open questions
 */
public record CountedQuestion(int number, Question question, AnswerCount count, List<Bar> bars) {

  public CountedQuestion {
    bars = List.copyOf(bars);
  }

  static List<CountedQuestion> all(Consultation consultation, Result result, Words words) {
    var numbers = consultation.questions().numbers();
    var all = new ArrayList<CountedQuestion>();
    for (var question : consultation.questions().questions()) {
      var count = result.of(question.code());
      var bars = few(count) ? List.<Bar>of() : Bar.all(counts(question.kind(), count, words));
      all.add(new CountedQuestion(numbers.getOrDefault(question.code(), 0), question, count, bars));
    }
    return all;
  }

  private static boolean few(AnswerCount count) {
    return count.answered() < Result.FEWEST;
  }

  /** Whether so few answered it that their answers could point at somebody. */
  public boolean hidden() {
    return few(count) && count.answered() > 0;
  }

  public boolean ranked() {
    return question.kind() instanceof Kind.Ranking;
  }

  public String id() {
    return "question-" + number;
  }

  private static List<Map.Entry<String, Long>> counts(Kind kind, AnswerCount count, Words words) {
    var named = new LinkedHashMap<String, String>();
    switch (kind) {
      case Kind.OneOf one -> name(one.choices(), named);
      case Kind.ManyOf many -> name(many.choices(), named);
      case Kind.Ranking(var choices) -> name(choices, named);
      case Kind.InWords(var scale) ->
          scale.points().forEach(point -> named.put(point, AnswerWords.point(scale, point, words)));
      case Kind.NumberScale(int from, int to, var low, var high) ->
          IntStream.rangeClosed(from, to)
              .forEach(each -> named.put(String.valueOf(each), point(each, from, to, low, high)));
      case Kind.Matrix(var rows, var columns) ->
          rows.forEach(row ->
              columns.forEach(column ->
                  named.put(
                      row.code() + ":" + column.code(),
                      AnswerWords.text(row) + ": " + AnswerWords.text(column))));
      case Kind.ShortText _,
          Kind.LongText _,
          Kind.Amount _,
          Kind.Day _,
          Kind.PostcodeArea _,
          Kind.File _,
          Kind.Contact _ -> {}
    }
    var counts = new ArrayList<Map.Entry<String, Long>>();
    named.forEach(
        (code, name) -> counts.add(Map.entry(name, count.choices().getOrDefault(code, 0L))));
    if (count.others() > 0) {
      counts.add(Map.entry(words.get("consultations.other"), count.others()));
    }
    return counts;
  }

  private static void name(List<Choice> choices, Map<String, String> named) {
    choices.forEach(choice -> named.put(choice.code(), AnswerWords.text(choice)));
  }

  private static String point(int each, int from, int to, String low, String high) {
    String end = each == from ? low : each == to ? high : "";
    return end.isEmpty() ? String.valueOf(each) : each + ": " + end;
  }
}
