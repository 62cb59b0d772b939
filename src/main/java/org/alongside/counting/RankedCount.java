package org.alongside.counting;

import java.util.Set;
import java.util.TreeSet;
import org.alongside.participation.Sides;

/** Ranked: the Schulze winner when each side weighs 1, if both sides want it rather than none. */
public final class RankedCount {

  private RankedCount() {}

  public static RankedOutcome count(Sides<Ballots<Ranking>> ballots, Set<Option> offered) {
    var options = new TreeSet<>(offered);
    options.add(Option.NONE_OF_THESE);
    return outcome(
        new RankedNumbers(
            ballots.map(Ballots::attendance),
            ballots.map(side -> Pairwise.of(options, side.cast()))));
  }

  private static RankedOutcome outcome(RankedNumbers numbers) {
    if (!numbers.quorum()) {
      return new RankedOutcome.NoQuorum(numbers);
    }
    if (numbers.carriesOne()) {
      return new RankedOutcome.Agreed(numbers.winners().first(), numbers);
    }
    return numbers.tied() ? new RankedOutcome.Tied(numbers) : new RankedOutcome.NotAgreed(numbers);
  }
}
