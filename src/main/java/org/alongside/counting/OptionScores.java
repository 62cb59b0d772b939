package org.alongside.counting;

import java.util.Set;
import org.alongside.participation.Sides;

/** Both sides' scores of one option. */
public record OptionScores(Option option, Sides<SideScores> sides) {

  /** The mean of the two sides' means, so that each side weighs the same whatever its size. */
  public Fraction parityMean() {
    return sides.lived().meanOrZero().plus(sides.learnt().meanOrZero()).over(Fraction.of(2));
  }

  public Fraction lowerMean() {
    return Fraction.smaller(sides.lived().meanOrZero(), sides.learnt().meanOrZero());
  }

  /** Whether it can be agreed at all: nothing lacks on either side. */
  public boolean stays(ScoreFloor floor) {
    return sides.map(side -> side.shortfalls(floor)).both(Set::isEmpty);
  }
}
