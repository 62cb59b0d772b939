package org.alongside.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.counting.Outcome;
import org.alongside.participation.Side;

/**
 * A decision as its page tells it.
 *
 * @param rounds of all attempts, from the first
 * @param ended the attempts that are over, from the first
 * @param boardPages what each side wrote to the Board
 * @param acted what the organisation did alone, first to last
 */
public record DecisionStory(
    Decision decision,
    List<Round> rounds,
    List<Ended> ended,
    Map<Side, String> boardPages,
    List<OrganisationActed> acted) {

  public DecisionStory {
    rounds = List.copyOf(rounds);
    ended = List.copyOf(ended);
    boardPages = Map.copyOf(boardPages);
    acted = List.copyOf(acted);
  }

  /**
   * An attempt that is over.
   *
   * @param round the last one, which was counted
   */
  public record Ended(Round round, Method method, Outcome outcome) {

    public Result result() {
      return Count.result(outcome);
    }

    public Instant at() {
      var ended = round.span().ended();
      return ended == null ? round.span().closes() : ended;
    }
  }

  /** The attempts before the one that counts now. */
  public List<Ended> before() {
    int now = decision.dossier().attempt();
    return ended.stream().filter(one -> one.round().attempt() < now).toList();
  }
}
