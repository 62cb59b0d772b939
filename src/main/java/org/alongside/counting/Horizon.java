package org.alongside.counting;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares amounts at one number of added units and remembers how far every comparison made so far
 * keeps its result: a run that asks nothing else comes out the same up to there, so that Add1 may
 * step over all numbers in between.
 */
final class Horizon {

  private final BigInteger units;
  private @Nullable BigInteger changesAt;

  Horizon(BigInteger units) {
    this.units = units;
  }

  int compare(Amount one, Amount other) {
    var difference = one.minus(other);
    int sign = difference.at(units).signum();
    int slope = difference.perUnit().signum();
    if (sign == 0 && slope != 0) {
      noteChange(units.add(BigInteger.ONE));
    } else if (sign * slope < 0) {
      noteChange(Fraction.ZERO.minus(difference.start()).over(difference.perUnit()).roundedUp());
    }
    return sign;
  }

  private void noteChange(BigInteger at) {
    if (changesAt == null || at.compareTo(changesAt) < 0) {
      changesAt = at;
    }
  }

  BigInteger units() {
    return units;
  }

  /** The first number of units at which anything may come out differently; empty for never. */
  Optional<BigInteger> changesAt() {
    return Optional.ofNullable(changesAt);
  }
}
