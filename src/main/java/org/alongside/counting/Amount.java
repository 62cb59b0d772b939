package org.alongside.counting;

import java.math.BigInteger;

/** An amount of money that grows evenly with the number of units added to each voter's share. */
record Amount(Fraction start, Fraction perUnit) {

  static final Amount ZERO = new Amount(Fraction.ZERO, Fraction.ZERO);

  static Amount fixed(Fraction start) {
    return new Amount(start, Fraction.ZERO);
  }

  Amount minus(Amount other) {
    return new Amount(start.minus(other.start), perUnit.minus(other.perUnit));
  }

  Amount times(Fraction factor) {
    return new Amount(start.times(factor), perUnit.times(factor));
  }

  Amount over(Fraction divisor) {
    return new Amount(start.over(divisor), perUnit.over(divisor));
  }

  Fraction at(BigInteger units) {
    return perUnit.signum() == 0
        ? start
        : start.plus(perUnit.times(new Fraction(units, BigInteger.ONE)));
  }
}
