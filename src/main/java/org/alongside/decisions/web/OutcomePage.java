package org.alongside.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alongside.counting.Outcome;
import org.alongside.decisions.DecisionStory.Ended;
import org.alongside.decisions.Method;
import org.alongside.decisions.OrganisationActed;
import org.alongside.decisions.Result;
import org.alongside.decisions.Voice;
import org.alongside.participation.Here;
import org.alongside.participation.Side;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a decision came to, and what follows.
 *
 * @param acted what the organisation did alone
 * @param head the hash of the record's last entry
 */
public record OutcomePage(
    Counted counted, Review review, Deadlock deadlock, List<OrganisationActed> acted, String head) {

  /**
   * When it comes back to the partners.
   *
   * @param on null until that is set
   * @param back whether that day has come
   */
  public record Review(@Nullable LocalDate on, boolean back) {}

  /** One time of asking, counted: a plain paragraph, both groups' numbers, and who differs. */
  public record Counted(
      int attempt, Told told, SidePicture picture, Instant closedAt, List<Voice> dissent) {

    static Counted of(Ended ended, List<Voice> voices) {
      int attempt = ended.round().attempt();
      return new Counted(
          attempt,
          new Told(ended.method(), ended.result(), ended.outcome()),
          SidePicture.of(ended.method(), ended.outcome()),
          ended.at(),
          voices.stream()
              .filter(voice -> voice.attempt() == attempt && voice.differing() != null)
              .toList());
    }
  }

  /** What the organisation did otherwise after the partners had agreed. */
  public List<OrganisationActed> actedAgainst() {
    return acted.stream().filter(this::against).toList();
  }

  /** What it did while they had not agreed, or before they did. */
  public List<OrganisationActed> actedAlone() {
    return acted.stream().filter(act -> !against(act)).toList();
  }

  private boolean against(OrganisationActed act) {
    return counted.told().result() == Result.AGREED
        && !act.on().isBefore(Here.day(counted.closedAt()));
  }

  /** What the plain paragraph is written from. */
  public record Told(Method method, Result result, Outcome outcome) {

    /** The sentences of the paragraph: each group with its numbers, then what follows. */
    public List<String> sentences(Words words) {
      return OutcomeWords.of(this, words);
    }

    public String resultKey() {
      return "decisions.result." + result.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * How far the way out of a deadlock has been gone.
   *
   * @param facilitatedAt null if nobody independent was brought in
   * @param boardPages what each side wrote to the Board
   */
  public record Deadlock(
      boolean mayReopen,
      boolean deadlocked,
      @Nullable Instant facilitatedAt,
      Map<Side, String> boardPages) {}
}
