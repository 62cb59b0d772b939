package org.alongside.consultations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Review;
import org.alongside.consultations.ReviewConsultation.Looked;
import org.alongside.consultations.Run;
import org.alongside.consultations.SecondEntries;
import org.alongside.consultations.Tally;
import org.alongside.questionnaires.Page;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

/**
 * How a consultation goes, in numbers about nobody in particular.
 *
 * @param mayReview whether the reader can write down what they see
 * @param mayTakeAway whether the reader can take all answers away as a file
 * @param looked what was typed for that
 * @param parts what later capabilities tell of it
 */
public record ProgressPage(
    Consultation consultation,
    Numbers numbers,
    boolean mayReview,
    boolean mayTakeAway,
    Looked looked,
    LocalDate today,
    List<DrawnPart> parts,
    Mistakes mistakes) {

  public ProgressPage {
    parts = List.copyOf(parts);
  }

  /** What was counted, and what people wrote about it. */
  public record Numbers(
      Tally tally,
      SecondEntries.Disagreement disagreement,
      List<Review> reviews,
      Map<Aside.Why, Long> aside) {
    public Numbers {
      aside = Map.copyOf(aside);
      reviews = List.copyOf(reviews);
    }
  }

  ProgressPage typed(Looked text, Mistakes wrong) {
    return new ProgressPage(
        consultation, numbers, mayReview, mayTakeAway, text, today, parts, wrong);
  }

  public Tally tally() {
    return numbers.tally();
  }

  public String path() {
    return ConsultationPaths.progress(consultation.slug());
  }

  /** How many were set aside, and why. */
  public List<String> aside(Words words) {
    return AsideWords.all(numbers.aside(), words);
  }

  public String transcriptsPath() {
    return ConsultationPaths.transcripts(consultation.slug());
  }

  public String responsesPath() {
    return ConsultationPaths.responses(consultation.slug());
  }

  public String back() {
    return ConsultationPaths.one(consultation.slug());
  }

  public Run run() {
    return consultation.run().orElseThrow();
  }

  /** Whether half of the time is over and nobody has looked yet. */
  public boolean reviewDue() {
    return mayReview && numbers.reviews().isEmpty() && !today.isBefore(run().halfway());
  }

  /** By way, the most used first. */
  public List<Bar> channels(Words words) {
    return Bar.all(
        tally().byChannel().entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .map(each ->
                Map.entry(
                    words.get("consultations.channel." + each.getKey().name()), each.getValue()))
            .toList());
  }

  /** Each day from the first to today or the last on which something came; quiet days too. */
  public List<Bar> days(Words words) {
    if (tally().byDay().isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Map.Entry<String, Long>>();
    var last = tally().byDay().lastKey();
    for (var day = tally().byDay().firstKey(); !day.isAfter(last); day = day.plusDays(1)) {
      all.add(Map.entry(words.date(day), tally().byDay().getOrDefault(day, 0L)));
    }
    return Bar.all(all);
  }

  /** Where those stand who began and have not sent anything, in the order of the pages. */
  public List<Bar> stopped(Words words) {
    var all = new ArrayList<Map.Entry<String, Long>>();
    var before = tally().stopped().getOrDefault("", 0L);
    if (before > 0) {
      all.add(Map.entry(words.get("consultations.progress.before-first"), before));
    }
    for (var page : consultation.questions().pages()) {
      long here = tally().stopped().getOrDefault(page.code(), 0L);
      if (here > 0) {
        all.add(Map.entry(name(page, words), here));
      }
    }
    return Bar.all(all);
  }

  private String name(Page page, Words words) {
    return page.questions().stream()
        .findFirst()
        .map(first ->
            words.get(
                "consultations.question",
                consultation.questions().numbers().getOrDefault(first.code(), 0),
                first.text(),
                "yes"))
        .orElse(page.title());
  }
}
