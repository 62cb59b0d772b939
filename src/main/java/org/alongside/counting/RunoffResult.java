package org.alongside.counting;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an instant runoff came to, round by round.
 *
 * @param winners one, or several when a tie at elimination decides who wins: a declared tie
 */
public record RunoffResult(SortedSet<Option> winners, List<RunoffRound> rounds) {

  public RunoffResult {
    winners = new TreeSet<>(winners);
    rounds = List.copyOf(rounds);
  }

  public boolean tied() {
    return winners.size() > 1;
  }
}
