package org.alongside.counting;

import java.util.SortedSet;
import org.alongside.participation.Sides;

/** Who answered and who prefers what to what, by side. */
public record RankedNumbers(Sides<Attendance> attendance, Sides<Pairwise> pairwise) {

  boolean quorum() {
    return Outcome.quorum(attendance);
  }

  /** Both sides' shares added: each weighs 1 in total, so the sum is at most 2. */
  public Fraction support(Option one, Option other) {
    return pairwise.lived().share(one, other).plus(pairwise.learnt().share(one, other));
  }

  SortedSet<Option> winners() {
    return Schulze.winners(pairwise.lived().options(), this::support);
  }

  /** Whether more of each side, and at least two people there, want it rather than nothing. */
  boolean wanted(Option option) {
    return pairwise.both(side ->
        side.beats(option, Option.NONE_OF_THESE)
            && Floor.reached(side.preferring(option, Option.NONE_OF_THESE)));
  }

  boolean carriesOne() {
    var winners = winners();
    return winners.size() == 1 && wanted(winners.first());
  }

  boolean tied() {
    var winners = winners();
    return winners.size() > 1 && winners.stream().anyMatch(this::wanted);
  }
}
