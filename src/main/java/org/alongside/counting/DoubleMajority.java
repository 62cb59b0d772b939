package org.alongside.counting;

import org.alongside.participation.Sides;

/** "Both groups agree": a majority on each side, so that neither can carry it without the other. */
public final class DoubleMajority {

  private DoubleMajority() {}

  public static MajorityOutcome count(Sides<Ballots<MajorityChoice>> ballots, Threshold threshold) {
    return count(new MajorityNumbers(ballots.map(MajorityTally::of), threshold));
  }

  public static MajorityOutcome count(MajorityNumbers numbers) {
    if (!numbers.quorum()) {
      return new MajorityOutcome.NoQuorum(numbers);
    }
    return numbers.carried()
        ? new MajorityOutcome.Agreed(numbers)
        : new MajorityOutcome.NotAgreed(numbers);
  }
}
