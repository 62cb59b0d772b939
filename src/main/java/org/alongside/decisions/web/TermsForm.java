package org.alongside.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.counting.Threshold;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.Method;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.projects.Mandate;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Words;

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

  /** The hour at which decisions open, and the minute before midnight at which they close. */
  private static final int OPENS_AT = 9;

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
            code(terms.method()),
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

  /** The methods to choose from, as the form names them. */
  public static List<String> methods() {
    var all = new ArrayList<>(List.of(Method.NoObjections.CODE));
    for (Threshold threshold : Threshold.values()) {
      all.add(code(new Method.BothGroupsAgree(threshold)));
    }
    return all;
  }

  static String code(Method method) {
    return switch (method) {
      case Method.NoObjections _ -> Method.NoObjections.CODE;
      case Method.BothGroupsAgree(var threshold) ->
          Method.BothGroupsAgree.CODE
              + "-"
              + threshold.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    };
  }

  /** Gives the terms, which may take one of these decisions, or fills {@code mistakes}. */
  Optional<Terms> read(List<Mandate.Item> list, List<Mistake> mistakes) {
    var item = list.stream().map(Mandate.Item::id).filter(this::takes).findFirst();
    check(listed.isEmpty() || item.isPresent(), "listed", "decisions.mistake.listed", mistakes);
    return read(mistakes).map(terms -> terms.taking(item.orElse(null)));
  }

  public boolean takes(UUID item) {
    return item.toString().equals(listed);
  }

  private Optional<Terms> read(List<Mistake> mistakes) {
    Optional<Method> method = method();
    Optional<Instant> opens = opens();
    Optional<Instant> closes = closes();
    Optional<Integer> minutes = minutes();
    check(method.isPresent(), "method", "decisions.mistake.method", mistakes);
    check(opens.isPresent(), "opens", "decisions.mistake.opens", mistakes);
    check(closes.isPresent(), "closes", "decisions.mistake.closes", mistakes);
    check(
        set.review().empty() || set.review().date().isPresent(),
        "review",
        "decisions.mistake.review",
        mistakes);
    if (asked.question().isBlank()) {
      mistakes.add(mistake(DecisionReason.QUESTION_MISSING));
    }
    if (minutes.isEmpty()) {
      mistakes.add(mistake(DecisionReason.MINUTES_OUT_OF_RANGE));
    }
    if (!mistakes.isEmpty()) {
      return Optional.empty();
    }
    var timetable =
        new Timetable(opens.orElseThrow(), closes.orElseThrow(), set.review().date().orElse(null));
    return checked(
        Terms.of(asked.proposal(), method.orElseThrow(), timetable, minutes.orElseThrow()),
        mistakes);
  }

  private static Optional<Terms> checked(Attempt<Terms> attempt, List<Mistake> mistakes) {
    return switch (attempt) {
      case Attempt.Done<Terms>(var terms) -> Optional.of(terms);
      case Attempt.Refused<Terms>(var reasons) -> {
        reasons.forEach(reason -> mistakes.add(mistake(reason)));
        yield Optional.empty();
      }
      case Attempt.Overtaken<Terms> _ -> Optional.empty();
    };
  }

  static Mistakes because(List<? extends Reason> reasons) {
    return new Mistakes(reasons.stream().map(TermsForm::mistake).toList());
  }

  private static Mistake mistake(Reason reason) {
    String field =
        reason instanceof DecisionReason known
            ? switch (known) {
              case QUESTION_MISSING, QUESTION_TOO_LONG, AMENDMENT_UNCHANGED -> "question";
              case TEXT_TOO_LONG -> "background";
              case CLOSES_BEFORE_IT_OPENS, ROUND_TOO_SHORT -> "closes";
              case MINUTES_OUT_OF_RANGE -> "minutes";
              default -> "";
            }
            : "";
    return new Mistake(field, reason.key(), reason.details());
  }

  private static void check(boolean fine, String field, String key, List<Mistake> mistakes) {
    if (!fine) {
      mistakes.add(new Mistake(field, key));
    }
  }

  private Optional<Method> method() {
    if (set.method().equals(Method.NoObjections.CODE)) {
      return Optional.of(new Method.NoObjections());
    }
    for (Threshold threshold : Threshold.values()) {
      Method method = new Method.BothGroupsAgree(threshold);
      if (set.method().equals(code(method))) {
        return Optional.of(method);
      }
    }
    return Optional.empty();
  }

  private Optional<Integer> minutes() {
    try {
      return Optional.of(Integer.parseInt(set.minutes().strip()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private Optional<Instant> opens() {
    return set.opens().date().map(day -> day.atTime(OPENS_AT, 0).atZone(Words.zone()).toInstant());
  }

  private Optional<Instant> closes() {
    return set.closes().date().map(TermsForm::endOf);
  }

  /** People have until the end of the day that they read. */
  static Instant endOf(LocalDate day) {
    return day.atTime(23, 59).atZone(Words.zone()).toInstant();
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, Words.zone());
  }

  private static String text(Map<String, String> sent, String name) {
    return sent.getOrDefault(name, "");
  }

  static DateTyped date(Map<String, String> sent, String name) {
    return DateTyped.typed(
        sent.get(name + "-day"), sent.get(name + "-month"), sent.get(name + "-year"));
  }
}
