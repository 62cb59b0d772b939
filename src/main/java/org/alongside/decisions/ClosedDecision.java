package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.counting.Outcome;
import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;

/** Counted: the outcome with its numbers, and what has become of it since. */
public record ClosedDecision(
    Dossier dossier,
    List<Asked> asked,
    List<Round> rounds,
    List<Objection> objections,
    Outcome outcome,
    Aftermath aftermath)
    implements Decision {

  /**
   * What follows from an outcome.
   *
   * @param review when it comes back to the agenda; null until that is set
   * @param broughtBack the day on which it last came back to the agenda; null if never
   * @param facilitatedAt when an independent facilitator was brought in; null if never
   * @param boardPages the sides that have written their page to the Board
   */
  public record Aftermath(
      Instant closedAt,
      @Nullable LocalDate review,
      @Nullable LocalDate broughtBack,
      @Nullable Instant facilitatedAt,
      Set<Side> boardPages) {

    static Aftermath from(Instant closedAt, @Nullable LocalDate review) {
      return new Aftermath(closedAt, review, null, null, Set.of());
    }

    /** Whether its day has come, and no other has been set since. */
    public boolean isBack() {
      return review != null && review.equals(broughtBack);
    }

    Aftermath reviewOn(LocalDate day) {
      return new Aftermath(closedAt, day, broughtBack, facilitatedAt, boardPages);
    }

    Aftermath back() {
      return new Aftermath(closedAt, review, review, facilitatedAt, boardPages);
    }

    Aftermath facilitated(Instant now) {
      return new Aftermath(closedAt, review, broughtBack, now, boardPages);
    }

    Aftermath writtenBy(Side side) {
      var sides = EnumSet.of(side);
      sides.addAll(boardPages);
      return new Aftermath(closedAt, review, broughtBack, facilitatedAt, sides);
    }
  }

  public ClosedDecision {
    asked = List.copyOf(asked);
    rounds = List.copyOf(rounds);
    objections = List.copyOf(objections);
  }

  public Result result() {
    return Count.result(outcome);
  }

  public Round lastRound() {
    return rounds.getLast();
  }

  /** Not agreed or no quorum, for the first time: it may be asked once more. */
  public boolean mayReopen() {
    return !outcome.agreed() && dossier.attempt() == 1;
  }

  /** A second failure: from here on it is for a facilitator, and then for the Board. */
  public boolean deadlocked() {
    return !outcome.agreed() && dossier.attempt() > 1;
  }

  ClosedDecision with(Aftermath next) {
    return new ClosedDecision(dossier, asked, rounds, objections, outcome, next);
  }

  /** Asked about the proposal as it was amended last. */
  DraftDecision reopened(Timetable timetable) {
    var terms = terms().with(lastRound().proposal()).with(timetable);
    return new DraftDecision(dossier.again(terms), AgreedBy.NOBODY);
  }
}
