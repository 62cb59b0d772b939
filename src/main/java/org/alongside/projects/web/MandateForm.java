package org.alongside.projects.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.projects.Mandate;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/** One decision that matters, as it was typed. */
public record MandateForm(Box decision, Box taker, Right right, long seen) {

  private static final Box DECISION = Box.area("mandate-decision").limit(1000);
  private static final Box TAKER = Box.line("mandate-taker");
  private static final Box MINUTE = Box.line("mandate-minute");

  /** By what right the taker decides, as it was typed. */
  public record Right(String kind, Box minute, DateTyped minuted, DateTyped board) {
    public boolean delegated() {
      return kind.equals("DELEGATED");
    }

    public boolean boardAnswers() {
      return kind.equals("BOARD");
    }
  }

  static MandateForm empty(long version) {
    var right = new Right("", MINUTE, DateTyped.nothing(), DateTyped.nothing());
    return new MandateForm(DECISION, TAKER, right, version);
  }

  static MandateForm kept(Mandate.Item item, long version) {
    Right right =
        switch (item.authority()) {
          case Mandate.Authority.Delegated delegated ->
              new Right(
                  "DELEGATED",
                  MINUTE.with(delegated.minute()),
                  DateTyped.of(delegated.on()),
                  DateTyped.nothing());
          case Mandate.Authority.BoardAnswers board ->
              new Right("BOARD", MINUTE, DateTyped.nothing(), DateTyped.of(board.by()));
        };
    return new MandateForm(
        DECISION.with(item.decision()), TAKER.with(item.taker()), right, version);
  }

  static MandateForm typed(Typed typed) {
    return new MandateForm(
        DECISION.with(typed.of(DECISION.id())),
        TAKER.with(typed.of(TAKER.id())),
        new Right(
            typed.of("right"),
            MINUTE.with(typed.of(MINUTE.id())),
            DatesTyped.of(typed, "minuted"),
            DatesTyped.of(typed, "board")),
        typed.number("seen"));
  }

  MandateForm read(long version) {
    return new MandateForm(decision, taker, right, version);
  }

  Mistakes mistakes(LocalDate today) {
    var mistakes = new ArrayList<Mistake>();
    add(mistakes, decision.value().isEmpty() ? decision.missing() : decision.wrong());
    add(mistakes, taker.value().isEmpty() ? taker.missing() : taker.wrong());
    if (right.delegated()) {
      Box minute = right.minute();
      add(mistakes, minute.value().isEmpty() ? minute.missing() : minute.wrong());
      boolean past = right.minuted().date().filter(day -> !day.isAfter(today)).isPresent();
      add(mistakes, past ? null : new Mistake("minuted", "projects.mistake.date-past"));
    } else if (right.boardAnswers()) {
      boolean there = right.board().date().isPresent();
      add(mistakes, there ? null : new Mistake("board", "projects.mistake.date"));
    } else {
      mistakes.add(new Mistake("right", "projects.mistake.missing.right"));
    }
    return new Mistakes(mistakes);
  }

  private static void add(List<Mistake> mistakes, @Nullable Mistake mistake) {
    if (mistake != null) {
      mistakes.add(mistake);
    }
  }

  /** Only asked where there are no mistakes. */
  Mandate.Item item(UUID id) {
    Mandate.Authority authority =
        right.delegated()
            ? new Mandate.Authority.Delegated(
                right.minute().value(), right.minuted().date().orElseThrow())
            : new Mandate.Authority.BoardAnswers(right.board().date().orElseThrow());
    return new Mandate.Item(id, decision.value(), taker.value(), authority);
  }
}
