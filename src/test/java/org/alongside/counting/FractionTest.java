package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FractionTest {

  @ParameterizedTest
  @CsvSource({"2,4,1/2", "-2,4,-1/2", "2,-4,-1/2", "0,-7,0", "6,3,2"})
  void isKeptInLowestTermsWithTheSignAbove(long above, long below, String shown) {
    assertEquals(shown, Fraction.of(above, below).toString());
  }

  @Test
  void hasNothingBelowTheLineRefused() {
    assertThrows(ArithmeticException.class, () -> Fraction.of(1, 0));
    assertThrows(ArithmeticException.class, () -> Fraction.ONE.over(Fraction.ZERO));
  }

  @Test
  void addsUpWhereDoublesDoNot() {
    var tenth = Fraction.of(1, 10);
    assertEquals(Fraction.of(3, 10), tenth.plus(tenth).plus(tenth));
    assertEquals(Fraction.of(3, 10), Fraction.of(new BigDecimal("0.30")));
    assertEquals(Fraction.of(1200), Fraction.of(new BigDecimal("1.2E+3")));
  }

  @ParameterizedTest
  @CsvSource({"7,2,4", "-7,2,-3", "4,2,2", "-4,2,-2", "1,3,1", "-1,3,0", "0,5,0"})
  void isRoundedUpTowardsMore(long above, long below, long up) {
    assertEquals(BigInteger.valueOf(up), Fraction.of(above, below).roundedUp());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("org.alongside.counting.RandomRolls#seeds")
  void keepsTheLawsOfArithmetic(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var a = Fraction.of(random.nextInt(-50, 50), random.nextInt(1, 30));
      var b = Fraction.of(random.nextInt(-50, 50), random.nextInt(1, 30));
      var c = Fraction.of(random.nextInt(1, 50), random.nextInt(1, 30));
      assertEquals(a, a.plus(b).minus(b), "seed " + seed);
      assertEquals(a, a.times(c).over(c), "seed " + seed);
      assertEquals(a.plus(b).times(c), a.times(c).plus(b.times(c)), "seed " + seed);
      assertEquals(a.minus(b).signum(), Integer.signum(a.compareTo(b)), "seed " + seed);
    }
  }
}
