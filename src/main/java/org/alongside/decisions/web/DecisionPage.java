package org.alongside.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionLine.Phase;
import org.alongside.decisions.Method;
import org.alongside.decisions.OrganisationActed;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Round;
import org.alongside.decisions.Timetable;
import org.alongside.web.Link;
import org.alongside.web.Mistakes;
import org.jspecify.annotations.Nullable;

/**
 * A decision as its page tells it: the same to everyone, and below it what a partner can do.
 *
 * @param desk null for whoever has no place in the partnership
 * @param typed what was typed into a form here that was refused, by the names of its fields
 */
public record DecisionPage(
    Heading heading,
    Asking asking,
    Told told,
    @Nullable DeskPage desk,
    Mistakes mistakes,
    @Nullable JustDone done,
    Map<String, String> typed) {

  /** What it is, and where it belongs. */
  public record Heading(DecisionId id, Link project, Phase phase, int attempt, int version) {

    /** Counted once, and being written anew. */
    public boolean draftedAnew() {
      return phase == Phase.DRAFT && attempt > 1;
    }
  }

  /**
   * What is asked, how and when.
   *
   * @param minutes how long answering takes; 0 where it is not asked about any more
   * @param round the number of the round, counted from 1; 0 before it opens
   * @param listed which decision it takes on the project's list of those that matter; null for none
   */
  public record Asking(
      Proposal proposal,
      Method method,
      Timetable timetable,
      int minutes,
      int round,
      @Nullable String listed) {

    public List<String> background() {
      return Paragraphs.of(proposal.background());
    }

    /** Whether there is more to read than the question. */
    public boolean explained() {
      return !proposal.background().isEmpty() || !proposal.options().isEmpty();
    }

    /** Whether this is how it was asked before, while it is being written anew. */
    public boolean over() {
      return minutes == 0;
    }

    public String methodKey() {
      return "decisions.method." + method.code();
    }
  }

  /**
   * Who was asked, and what came of it.
   *
   * @param outcome null until it is closed
   * @param earlier the rounds that an amendment or a reopening has overtaken
   * @param before the times it was asked before, counted
   * @param acted what the organisation did alone before it was asked again; told with the outcome
   *     once there is one
   */
  public record Told(
      AskedPage asked,
      @Nullable OutcomePage outcome,
      List<Earlier> earlier,
      List<OutcomePage.Counted> before,
      List<OrganisationActed> acted) {}

  /**
   * A round that an amendment or a reopening has overtaken; it stays readable.
   *
   * @param next what the round after it changed
   */
  public record Earlier(
      int number, Proposal proposal, Instant opened, Instant ended, Changes next) {

    static Earlier of(Round round, Proposal next) {
      var ended = round.span().ended();
      return new Earlier(
          round.number(),
          round.proposal(),
          round.span().opens(),
          ended == null ? round.span().closes() : ended,
          Changes.between(round.proposal(), next));
    }

    public List<String> background() {
      return Paragraphs.of(proposal.background());
    }
  }

  public @Nullable OutcomePage outcome() {
    return told.outcome();
  }

  public List<Earlier> earlier() {
    return told.earlier();
  }

  public boolean closed() {
    return heading.phase() == Phase.CLOSED;
  }

  public @Nullable LocalDate review() {
    var outcome = told.outcome();
    return outcome == null ? asking.timetable().review() : outcome.review().on();
  }

  DecisionPage with(Mistakes next, Map<String, String> sent) {
    return new DecisionPage(heading, asking, told, desk, next, null, sent);
  }

  /** What a field of ours held when it was refused; nothing that was typed is lost. */
  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }
}
