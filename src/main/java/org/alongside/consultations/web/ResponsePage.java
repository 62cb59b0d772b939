package org.alongside.consultations.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.access.Actor;
import org.alongside.consultations.Aside;
import org.alongside.consultations.AsideDesk;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.Response;
import org.alongside.consultations.Signal;
import org.alongside.consultations.Slip;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Route;
import org.alongside.web.Choice;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/** One response to those who judge whether it counts, with what was said about that. */
public record ResponsePage(
    Consultation consultation, Judged judged, Reader reader, Typed typed, Mistakes mistakes) {

  static final String QUOTE = "quote-";

  /**
   * What there is to see.
   *
   * @param answers those that count: what was changed since, and not sent, is nobody's to read
   * @param reported whether everyone can read a report that counts it
   */
  public record Judged(
      Response.Sent sent,
      Answers answers,
      Aside aside,
      Set<Signal> signals,
      Map<PersonId, String> names,
      Quoting quoting,
      boolean reported) {
    public Judged {
      signals = Set.copyOf(signals);
      names = Map.copyOf(names);
    }

    Slip slip() {
      return sent.slip();
    }

    AsideDesk.Seen seen() {
      return AsideDesk.Seen.of(sent, aside);
    }
  }

  /** Whether its author agrees that words are shown in the report, and what was chosen. */
  public record Quoting(boolean agrees, List<Quotes.Quote> quotes) {
    public Quoting {
      quotes = List.copyOf(quotes);
    }
  }

  /** An answer in words from which some can be chosen, and what was chosen. */
  public record Sayable(String question, String text, String field, String chosen) {}

  /** Answers in words, where their author agrees; nothing for those who don't work with them. */
  public List<Sayable> sayable() {
    return reader.worksWithAll() && judged.quoting().agrees()
        ? consultation.questions().questions().stream()
            .filter(question ->
                judged.answers().to(question.code()).orElse(null) instanceof Answer.Words)
            .map(question ->
                new Sayable(
                    question.code(),
                    question.text(),
                    QUOTE + question.code(),
                    chosen(question.code())))
            .toList()
        : List.of();
  }

  private String chosen(String question) {
    return judged.quoting().quotes().stream()
        .filter(quote -> quote.question().equals(question))
        .map(Quotes.Quote::words)
        .findFirst()
        .orElse("");
  }

  /** Who looks, and whether they work with all answers, or hold a place among the partners. */
  public record Reader(@Nullable PersonId person, boolean worksWithAll, boolean partner) {}

  /** What was typed into which field, and what had been read by then. */
  public record Typed(String why, String field, String words, AsideDesk.Seen seen) {}

  ResponsePage with(Mistakes found) {
    return new ResponsePage(consultation, judged, reader, typed, found);
  }

  /** What was typed there: also when somebody else was faster. */
  public String typed(String field) {
    return typed.field().equals(field) ? typed.words() : "";
  }

  public String reference() {
    return judged.slip().reference().grouped();
  }

  public String path() {
    return ConsultationPaths.response(consultation.slug(), judged.slip().id());
  }

  public String back() {
    return ConsultationPaths.allResponses(consultation.slug());
  }

  /** What somebody who acts has read, as a form carries it: the steps and the version. */
  public String seen() {
    return judged.seen().steps() + "-" + judged.seen().version();
  }

  public List<CheckPage.Line> lines(Words words) {
    var answers = judged.answers();
    return Route.through(consultation.questions(), answers).pages().stream()
        .flatMap(page -> CheckPage.lines(consultation, page, answers, words).stream())
        .toList();
  }

  public List<String> signs(Words words) {
    return EnumSet.allOf(Signal.class).stream()
        .filter(judged.signals()::contains)
        .map(signal -> words.get("consultations.signal." + signal))
        .toList();
  }

  public List<Choice> whys(Words words) {
    return Stream.of(Aside.Why.values())
        .map(why ->
            Choice.of(
                why.name(),
                words.get("consultations.aside.why." + why),
                why.name().equals(typed.why())))
        .toList();
  }

  public String head(Aside.Step step, Words words) {
    var by = step.by();
    var name =
        by == null
            ? ""
            : judged.names().getOrDefault(by, words.get("consultations.aside.somebody"));
    return words.get("consultations.aside.kind." + step.kind(), name, words.day(step.at()));
  }

  public boolean maySet() {
    return reader.worksWithAll() && judged.aside().ground().isEmpty() && !judged.reported();
  }

  public boolean mayConfirm() {
    return judged.aside().is(Aside.Kind.PROPOSED)
        && !judged.reported()
        && reader.partner()
        && !judged
            .aside()
            .ground()
            .map(Aside.Step::by)
            .filter(by -> by.equals(reader.person()))
            .isPresent();
  }

  public boolean mayCount() {
    return judged.aside().ground().isPresent();
  }

  public boolean mayAnswer() {
    return judged.aside().is(Aside.Kind.OBJECTED);
  }

  static AsideDesk.Judging judging(Actor actor, ResponsePage page) {
    return new AsideDesk.Judging(actor, page.judged().slip().id(), page.typed().seen());
  }
}
