package org.alongside.counting;

import org.alongside.participation.Sides;

/** "No objections": agreed when nobody's objection is open and each side mostly has none. */
public final class ConsentCount {

  private ConsentCount() {}

  /**
   * Counts one round.
   *
   * @param openObjections objections by side not yet closed, from this round or an earlier one
   */
  public static ConsentOutcome count(
      Sides<Ballots<ConsentResponse>> ballots, Sides<Integer> openObjections) {
    return ConsentOutcome.of(
        Sides.each(side -> ConsentTally.of(ballots.of(side), openObjections.of(side))));
  }
}
