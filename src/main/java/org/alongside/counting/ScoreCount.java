package org.alongside.counting;

import java.util.Set;
import org.alongside.participation.Sides;

/** Score: the highest mean of the two sides' means, of the options neither side finds too low. */
public final class ScoreCount {

  private ScoreCount() {}

  public static ScoreOutcome count(
      Sides<Ballots<ScoreBallot>> ballots, Set<Option> options, ScoreFloor floor) {
    var scores =
        options.stream()
            .map(option ->
                new OptionScores(option, ballots.map(side -> SideScores.of(option, side, floor))))
            .toList();
    return outcome(new ScoreNumbers(ballots.map(Ballots::attendance), floor, scores));
  }

  private static ScoreOutcome outcome(ScoreNumbers numbers) {
    if (!numbers.quorum()) {
      return new ScoreOutcome.NoQuorum(numbers);
    }
    var best = numbers.best();
    return switch (best.size()) {
      case 0 -> new ScoreOutcome.NotAgreed(numbers);
      case 1 -> new ScoreOutcome.Agreed(best.first(), numbers);
      default -> new ScoreOutcome.Tied(numbers);
    };
  }
}
