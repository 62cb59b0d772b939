package org.alongside.decisions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alongside.counting.Outcome;
import org.alongside.decisions.Method;
import org.alongside.decisions.Result;
import org.alongside.decisions.SideNumbers;
import org.alongside.participation.Side;
import org.alongside.web.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a decision came to: a plain paragraph, both groups' numbers, and who sees it differently.
 *
 * @param head the hash of the record's last entry
 */
public record OutcomePage(
    Result result,
    Told told,
    SidePicture picture,
    Instant closedAt,
    @Nullable LocalDate review,
    List<Differing> dissent,
    Deadlock deadlock,
    String head) {

  /** What the plain paragraph is written from. */
  public record Told(Method method, Result result, Outcome outcome) {

    /** The sentences of the paragraph: each group with its numbers, then what follows. */
    public List<String> sentences(Words words) {
      return OutcomeWords.of(this, words);
    }
  }

  /**
   * Somebody who sees it differently.
   *
   * @param name null when the person did not agree to be named, or has left
   */
  public record Differing(Side side, @Nullable String name, String words) {}

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

  static Map<Side, SideNumbers> numbers(Outcome outcome) {
    return SideNumbers.of(outcome);
  }

  public String resultKey() {
    return "decisions.result." + result.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
