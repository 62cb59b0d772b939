package org.alongside.counting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What always holds, whatever the method: every method's test takes these over. */
interface AlwaysHolds<B> {

  Outcome count(Sides<Ballots<B>> roll);

  /** Any ballot. */
  B any(SplittableRandom random);

  /** A ballot of somebody who refuses. */
  B refusal(SplittableRandom random);

  /** A ballot with which, if all cast it, something is agreed. */
  B acceptance();

  /** Each way in which a ballot can be in favour of something. */
  List<Predicate<B>> inFavour();

  /** What was decided, without the numbers. */
  Object decided(Outcome outcome);

  /** Which of the ways of being in favour is the one for what was agreed. */
  default Predicate<B> inFavourOf(Outcome agreed) {
    return inFavour().getFirst();
  }

  /** What copying a side must not change; a method may say that it is a part of its outcome. */
  default Object copied(Sides<Ballots<B>> roll) {
    return decided(count(roll));
  }

  static Stream<Long> seeds() {
    return RandomRolls.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  default void oneSideThatRefusesIsNeverOverruled(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var roll = RandomRolls.roll(random, this::any);
      var side = random.nextBoolean() ? Side.LIVED : Side.LEARNT;
      var refusals = roll.of(side).cast().stream().map(_ -> refusal(random)).toList();
      var refused = RandomRolls.with(roll, side, new Ballots<>(roll.of(side).onRoll(), refusals));
      assertFalse(count(refused).agreed(), () -> "seed " + seed + ": " + refused);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  default void nothingIsAgreedWithFewerThanTwoInFavourOrWithoutAQuorumOnEachSide(long seed) {
    var random = new SplittableRandom(seed);
    int agreed = 0;
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var roll = RandomRolls.roll(random, this::any);
      var outcome = count(roll);
      if (outcome.agreed()) {
        agreed++;
        var favour = inFavourOf(outcome);
        assertTrue(
            roll.both(side -> side.cast().stream().filter(favour).count() >= 2),
            () -> "seed " + seed + ": " + roll);
        assertTrue(RandomRolls.quorums(roll), () -> "seed " + seed + ": " + roll);
      }
    }
    assertTrue(agreed > 0, "seed " + seed + " never came to an agreement: nothing was judged");
  }

  /**
   * Copying is about shares. The floor of two people is about people: one alone in favour, copied,
   * is two. Where that is so the floor may change the outcome, and nothing is asserted.
   */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  default void copyingEveryPlaceAndBallotOfOneSideChangesNothing(long seed) {
    var random = new SplittableRandom(seed);
    int judged = 0;
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var roll = RandomRolls.roll(random, this::any);
      for (var side : Side.values()) {
        if (RandomRolls.quorums(roll) && !oneAlone(roll.of(side))) {
          judged++;
          var larger = RandomRolls.with(roll, side, RandomRolls.twice(roll.of(side)));
          assertEquals(
              copied(roll), copied(larger), () -> "seed " + seed + ", " + side + ": " + roll);
        }
      }
    }
    assertTrue(judged > 0, "seed " + seed + " had no roll with both quorums");
  }

  private boolean oneAlone(Ballots<B> side) {
    return inFavour().stream().anyMatch(favour -> side.cast().stream().filter(favour).count() == 1);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  default void neitherTheNamesOfTheSidesNorTheOrderOfEntryMatter(long seed) {
    var random = new SplittableRandom(seed);
    for (int i = 0; i < RandomRolls.CASES; i++) {
      var roll = RandomRolls.roll(random, this::any);
      var decided = decided(count(roll));
      assertEquals(decided, decided(count(roll.swapped())), () -> "seed " + seed + ": " + roll);
      var other = roll.map(side -> RandomRolls.shuffled(side, random));
      assertEquals(decided, decided(count(other)), () -> "seed " + seed + ": " + roll);
    }
  }

  @Test
  default void theQuorumOfEachSideDecidesAtItsExactBorder() {
    for (int onRoll = 0; onRoll <= 12; onRoll++) {
      for (int answered = 0; answered <= onRoll; answered++) {
        var some = new Ballots<>(onRoll, Collections.nCopies(answered, acceptance()));
        var full = new Ballots<>(4, Collections.nCopies(4, acceptance()));
        boolean enough = answered >= 2 && 2 * answered > onRoll;
        for (var roll : List.of(new Sides<>(some, full), new Sides<>(full, some))) {
          var outcome = count(roll);
          assertEquals(enough, outcome.agreed(), answered + " of " + onRoll);
          assertEquals(enough, outcome.shortSides().isEmpty(), answered + " of " + onRoll);
        }
      }
    }
  }
}
