package org.alongside.counting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.participation.Side;
import org.alongside.participation.Sides;

/** Makes rolls and ballots from a seed, small ones most of all: there the borders are. */
final class RandomRolls {

  static final int CASES = 150;
  private static final int MOST = 9;

  private RandomRolls() {}

  static Stream<Long> seeds() {
    return Stream.iterate(20261122L, seed -> seed + 1).limit(20);
  }

  /** Each side with a roll of its own, of which some or all have answered. */
  static <B> Sides<Ballots<B>> roll(SplittableRandom random, Function<SplittableRandom, B> ballot) {
    return Sides.each(side -> side(random, ballot));
  }

  private static <B> Ballots<B> side(
      SplittableRandom random, Function<SplittableRandom, B> ballot) {
    int onRoll = random.nextInt(MOST + 1);
    int answered = random.nextBoolean() ? onRoll : random.nextInt(onRoll + 1);
    return new Ballots<>(
        onRoll, Stream.generate(() -> ballot.apply(random)).limit(answered).toList());
  }

  static <B> Sides<Ballots<B>> with(Sides<Ballots<B>> roll, Side side, Ballots<B> instead) {
    return Sides.each(each -> each == side ? instead : roll.of(each));
  }

  static <B> Ballots<B> twice(Ballots<B> ballots) {
    var all = new ArrayList<>(ballots.cast());
    all.addAll(ballots.cast());
    return new Ballots<>(2 * ballots.onRoll(), all);
  }

  static <B> Ballots<B> shuffled(Ballots<B> ballots, SplittableRandom random) {
    List<B> cast = new ArrayList<>(ballots.cast());
    Collections.shuffle(cast, new Random(random.nextLong()));
    return new Ballots<>(ballots.onRoll(), cast);
  }

  static boolean quorums(Sides<? extends Ballots<?>> roll) {
    return roll.both(side -> side.attendance().quorum());
  }
}
