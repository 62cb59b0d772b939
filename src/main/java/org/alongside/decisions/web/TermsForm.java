package org.alongside.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.OfficeHours;
import org.alongside.projects.Mandate;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;

/**
 * A draft as somebody typed it; gives the terms, or all mistakes at once.
 *
 * @param listed the id of the decision that it takes on the list; empty for none
 */
public record TermsForm(Asked asked, Set set, String listed) {

  /** What is asked. */
  public record Asked(String question, String background, String options) {

    Proposal proposal() {
      return new Proposal(question, background, options.lines().toList());
    }
  }

  /** How and when. */
  public record Set(
      String method, DateTyped opens, DateTyped closes, DateTyped review, String minutes) {}

  private static final List<String> FIELDS =
      List.of("question", "background", "listed", "method", "opens", "closes", "review", "minutes");

  static TermsForm typed(Map<String, String> sent) {
    return new TermsForm(
        new Asked(text(sent, "question"), text(sent, "background"), text(sent, "options")),
        new Set(
            text(sent, "method"),
            date(sent, "opens"),
            date(sent, "closes"),
            date(sent, "review"),
            text(sent, "minutes")),
        text(sent, "listed"));
  }

  static TermsForm of(Terms terms) {
    var proposal = terms.proposal();
    var timetable = terms.timetable();
    return new TermsForm(
        new Asked(
            proposal.question(), proposal.background(), String.join("\n", proposal.options())),
        new Set(
            MethodChoice.code(terms.method()),
            DateTyped.of(day(timetable.opens())),
            DateTyped.of(day(timetable.closes())),
            DateTyped.of(timetable.review()),
            String.valueOf(terms.minutes())),
        terms.listed() == null ? "" : String.valueOf(terms.listed()));
  }

  static TermsForm suggesting(LocalDate opens, LocalDate closes) {
    return new TermsForm(
        new Asked("", "", ""),
        new Set(
            Method.NoObjections.CODE,
            DateTyped.of(opens),
            DateTyped.of(closes),
            DateTyped.nothing(),
            "5"),
        "");
  }

  /** Gives the terms, which may take one of these decisions, or fills {@code mistakes}. */
  Optional<Terms> read(List<Mandate.Item> list, List<Mistake> mistakes) {
    var item = list.stream().map(Mandate.Item::id).filter(this::takes).findFirst();
    var found = new ArrayList<Mistake>();
    var terms = read(found);
    check(listed.isEmpty() || item.isPresent(), "listed", "decisions.mistake.listed", found);
    found.sort(Comparator.comparingInt(mistake -> FIELDS.indexOf(mistake.field())));
    mistakes.addAll(found);
    return found.isEmpty() ? terms.map(it -> it.taking(item.orElse(null))) : Optional.empty();
  }

  public boolean takes(UUID item) {
    return item.toString().equals(listed);
  }

  /** What can be judged is judged, although something beside it could not be read. */
  private Optional<Terms> read(List<Mistake> mistakes) {
    Optional<Method> method = MethodChoice.read(set.method());
    check(method.isPresent(), "method", "decisions.mistake.method", mistakes);
    check(opens().isPresent(), "opens", "decisions.mistake.opens", mistakes);
    check(closes().isPresent(), "closes", "decisions.mistake.closes", mistakes);
    check(
        set.review().empty() || set.review().date().isPresent(),
        "review",
        "decisions.mistake.review",
        mistakes);
    return checked(
        Terms.of(
            asked.proposal(),
            method.orElseGet(Method.NoObjections::new),
            timetable(),
            minutes().orElse(0)),
        mistakes);
  }

  /** As typed; while one of its days is none, it is as long as any. */
  private Timetable timetable() {
    var typed = opens().flatMap(from -> closes().map(until -> new Timetable(from, until, null)));
    var whole = typed.orElseGet(() -> new Timetable(Instant.MIN, Instant.MAX, null));
    return new Timetable(whole.opens(), whole.closes(), set.review().date().orElse(null));
  }

  private static Optional<Terms> checked(Attempt<Terms> attempt, List<Mistake> mistakes) {
    return switch (attempt) {
      case Attempt.Done<Terms>(var terms) -> Optional.of(terms);
      case Attempt.Refused<Terms>(var reasons) -> {
        reasons.forEach(reason -> mistakes.add(TermsMistakes.of(reason)));
        yield Optional.empty();
      }
      case Attempt.Overtaken<Terms> _ -> Optional.empty();
    };
  }

  private static void check(boolean fine, String field, String key, List<Mistake> mistakes) {
    if (!fine) {
      mistakes.add(new Mistake(field, key));
    }
  }

  private Optional<Integer> minutes() {
    try {
      return Optional.of(Integer.parseInt(set.minutes().strip()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private Optional<Instant> opens() {
    return set.opens().date().map(OfficeHours::begin);
  }

  private Optional<Instant> closes() {
    return set.closes().date().map(OfficeHours::end);
  }

  private static LocalDate day(Instant moment) {
    return Here.day(moment);
  }

  private static String text(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "");
  }

  static DateTyped date(Map<String, String> sent, String name) {
    return DateTyped.typed(
        sent.get(name + "-day"), sent.get(name + "-month"), sent.get(name + "-year"));
  }
}
