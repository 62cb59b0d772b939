package org.alongside.evaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.evaluation.EvaluationReason;
import org.alongside.evaluation.OutsideEvent;
import org.alongside.evaluation.OutsideKind;
import org.alongside.people.PersonId;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** What somebody typed of an event outside; gives the event, or every mistake at once. */
public record OutsideForm(Map<String, String> typed) {

  private static final int LONGEST = 4000;

  public OutsideForm {
    typed = Map.copyOf(typed);
  }

  public String value(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  public DateTyped day() {
    return DateTyped.typed(value("day-day"), value("day-month"), value("day-year"));
  }

  Mistakes mistakes(LocalDate today) {
    var mistakes = new ArrayList<Mistake>();
    kindAndDay(mistakes, today);
    words(mistakes, "what", EvaluationReason.WHAT_MISSING);
    words(mistakes, "source", EvaluationReason.SOURCE_MISSING);
    if (by().isEmpty()) {
      mistakes.add(new Mistake("by", "evaluation.mistake.by"));
    }
    if (kind().filter(OutsideKind::saysWhoWasThere).isPresent()) {
      for (var field : List.of("lived", "learnt")) {
        if (number(field) == null) {
          mistakes.add(new Mistake(field, "evaluation.mistake.number"));
        }
      }
    }
    return new Mistakes(mistakes);
  }

  private void kindAndDay(List<Mistake> mistakes, LocalDate today) {
    if (kind().isEmpty()) {
      mistakes.add(new Mistake("kind", "evaluation.mistake.kind"));
    }
    if (day().date().isEmpty()) {
      mistakes.add(new Mistake("day", "evaluation.mistake.day"));
    } else if (day().date().get().isAfter(today)) {
      mistakes.add(new Mistake("day", EvaluationReason.NOT_HAPPENED_YET.key()));
    }
  }

  private void words(List<Mistake> mistakes, String field, EvaluationReason missing) {
    if (value(field).isEmpty()) {
      mistakes.add(new Mistake(field, missing.key()));
    } else if (value(field).length() > LONGEST) {
      mistakes.add(new Mistake(field, "evaluation.mistake.too-long"));
    }
  }

  /** Only asked when there is no mistake. */
  OutsideEvent event() {
    var kind = kind().orElseThrow();
    return new OutsideEvent(
        UUID.randomUUID(),
        kind,
        day().date().orElseThrow(),
        new OutsideEvent.Told(value("what"), value("source"), by().orElseThrow()),
        about(kind));
  }

  private OutsideEvent.About about(OutsideKind kind) {
    return new OutsideEvent.About(
        kind.mayNameAListedDecision() ? id("listed").orElse(null) : null,
        id("concerns").map(PersonId::new).orElse(null),
        kind.saysWhoWasThere() ? number("lived") : null,
        kind.saysWhoWasThere() ? number("learnt") : null);
  }

  private Optional<OutsideKind> kind() {
    return OutsideKind.of(value("kind"));
  }

  private Optional<OutsideEvent.ByWhom> by() {
    return Arrays.stream(OutsideEvent.ByWhom.values())
        .filter(each -> each.name().equals(value("by")))
        .findFirst();
  }

  private @Nullable Integer number(String field) {
    return value(field).matches("[0-9]{1,4}") ? Integer.valueOf(value(field)) : null;
  }

  private Optional<UUID> id(String field) {
    try {
      return Optional.of(UUID.fromString(value(field)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
