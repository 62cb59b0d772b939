package org.alongside.consultations.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.Report;
import org.alongside.consultations.Result;
import org.alongside.questionnaires.Question;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What people said, in numbers, and what the report says about it.
 *
 * @param result null while it is being counted
 * @param editions of the report, the first in front
 */
public record ResultsPage(
    Consultation consultation,
    @Nullable Result result,
    List<Report.Edition> editions,
    Quoted quoted) {

  /** Words of people that the report shows, and how many agree to be quoted. */
  public record Quoted(List<Quotes.Quote> quotes, long agreed) {
    public Quoted {
      quotes = List.copyOf(quotes);
    }
  }

  public ResultsPage {
    editions = List.copyOf(editions);
  }

  public String back() {
    return ConsultationPaths.one(consultation.slug());
  }

  /** What the report says now; null before it is published. */
  public Report.@Nullable Edition report() {
    return editions.isEmpty() ? null : editions.getLast();
  }

  /** When it was published first; what was put right is listed under it. */
  public List<Report.Edition> corrections() {
    return editions.stream().skip(1).toList();
  }

  /** The questions from whose answers words were chosen, in their order. */
  public List<Question> quotedQuestions() {
    return consultation.questions().questions().stream()
        .filter(question -> !quotes(question).isEmpty())
        .toList();
  }

  public List<String> quotes(Question question) {
    return quoted.quotes().stream()
        .filter(quote -> quote.question().equals(question.code()))
        .map(Quotes.Quote::words)
        .toList();
  }

  /** How many were set aside, and why. */
  public List<String> aside(Words words) {
    return result == null ? List.of() : AsideWords.all(result.responses().aside(), words);
  }

  /** By way, the most used first. */
  public List<Bar> channels(Words words) {
    return result == null
        ? List.of()
        : Bar.all(
            result.responses().byChannel().entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(each ->
                    Map.entry(
                        words.get("consultations.channel." + each.getKey().name()),
                        each.getValue()))
                .toList());
  }

  /** Every question in the order in which it was asked. */
  public List<CountedQuestion> questions(Words words) {
    return result == null ? List.of() : CountedQuestion.all(consultation, result, words);
  }
}
