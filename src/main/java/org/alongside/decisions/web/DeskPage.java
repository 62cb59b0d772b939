package org.alongside.decisions.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Objection;
import org.alongside.decisions.Proposal;
import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with a place sees and can do beside what everyone sees; the same for both groups.
 *
 * @param own what concerns the reader's own answer; null unless the reader is asked
 * @param chairs the side for which the reader may act as co-chair; null for none
 */
public record DeskPage(
    @Nullable Own own,
    @Nullable Side chairs,
    Allowed allowed,
    Agreeing agreeing,
    Heard heard,
    @Nullable Waiting amendment) {

  /**
   * What the reader may do beside answering.
   *
   * @param draft whether they may write, and change what has been drafted
   * @param takePart whether they may do what a partner does in person
   */
  public record Allowed(
      boolean draft, boolean takePart, boolean enter, boolean withdraw, boolean override) {}

  /**
   * What the partners hear of each other at once: that is what the method is for.
   *
   * @param earlier how many objections that were closed long ago are not among them
   */
  public record Heard(List<Raised> objections, int earlier, List<Concern> concerns) {

    static Heard nothing() {
      return new Heard(List.of(), 0, List.of());
    }
  }

  /**
   * What somebody wants to be heard, and goes along nevertheless.
   *
   * @param by null for somebody who has left
   */
  public record Concern(@Nullable String by, Side side, String words) {}

  /** Whether the reader can write a change to the proposal. */
  public boolean mayAmend() {
    return own != null && amendment == null && allowed.takePart();
  }

  /** Whether the reader can say that they see it differently. */
  public boolean mayDiffer() {
    return own != null && allowed.takePart();
  }

  /** Whether the reader has yet to agree to less time than people have a right to. */
  public boolean mayWaive() {
    return agreeing.needsWaiver() && !agreeing.readerWaived() && allowed.takePart();
  }

  public List<Raised> objections() {
    return heard.objections();
  }

  /**
   * The reader's own part in it.
   *
   * @param answer null while there is none
   * @param closes when the round that is open closes; null when none is open
   * @param mayAskForTime whether nobody has yet
   * @param entered null when they answered themselves, or not at all
   */
  public record Own(
      Side side,
      @Nullable Answer answer,
      @Nullable Instant answeredAt,
      @Nullable Instant closes,
      boolean mayAskForTime,
      @Nullable Entered entered) {}

  /**
   * How far people have agreed to open it.
   *
   * @param sides whose co-chair agrees to open it
   * @param needsWaiver whether it gives less time than people have a right to
   * @param waived how many agree to that, of how many
   * @param announcedAt the announcement that they agree to
   */
  public record Agreeing(
      Set<Side> sides,
      boolean needsWaiver,
      int waived,
      int asked,
      boolean readerWaived,
      Instant announcedAt) {

    static Agreeing nothing() {
      return of(Set.of());
    }

    /** Before it is announced. */
    static Agreeing of(Set<Side> sides) {
      return new Agreeing(sides, false, 0, 0, true, Instant.EPOCH);
    }
  }

  /**
   * An objection, with what the partners find about it.
   *
   * @param by null for somebody who has left
   * @param may what the reader may do about it
   */
  public record Raised(
      UUID id,
      @Nullable String by,
      Side side,
      String words,
      Objection.State state,
      Findings findings,
      May may) {

    public boolean open() {
      return state instanceof Objection.Open;
    }

    /** The round whose change is meant to answer it; null for none. */
    public @Nullable Integer answeredIn() {
      return state instanceof Objection.Open(var round, _) ? round : null;
    }
  }

  /** How many of those who tested an objection say yes to each question. */
  public record Findings(int tested, int aboutTheAim, int explained, int realRisk) {

    static Findings of(Objection objection) {
      var tests = objection.tests().values();
      return new Findings(
          tests.size(),
          (int) tests.stream().filter(Objection.Test::aboutTheAim).count(),
          (int) tests.stream().filter(Objection.Test::explained).count(),
          (int) tests.stream().filter(Objection.Test::realRisk).count());
    }
  }

  /** What the reader may do about an objection. */
  public record May(boolean close, boolean test, boolean wantClosed, boolean wantsClosed) {

    /** As far as the reader may do in person what a partner does. */
    May as(Allowed allowed) {
      return allowed.takePart() ? this : new May(close, false, false, wantsClosed);
    }
  }

  /**
   * A change that waits for the co-chairs.
   *
   * @param changes what it changes, marked in the words
   */
  public record Waiting(
      UUID id, Proposal proposal, Changes changes, Instant closes, Set<Side> agreed) {

    public List<String> background() {
      return Paragraphs.of(proposal.background());
    }
  }
}
