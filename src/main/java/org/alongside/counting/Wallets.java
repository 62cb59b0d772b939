package org.alongside.counting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What every bloc still holds for each part of its share. Blocs that paid alike hold alike, so few
 * different amounts stand for many blocs.
 */
final class Wallets {

  private final List<Amount> levels;
  private final int[] levelOf;

  private Wallets(List<Amount> levels, int[] levelOf) {
    this.levels = levels;
    this.levelOf = levelOf;
  }

  static Wallets full(Electorate electorate) {
    var parts = Fraction.of(electorate.parts());
    var voters = Fraction.of(electorate.voters());
    var level = new Amount(electorate.budget().over(parts), voters.over(parts));
    return new Wallets(
        new ArrayList<>(List.of(Amount.ZERO, level)), filled(electorate.blocs().size()));
  }

  private static int[] filled(int blocs) {
    var all = new int[blocs];
    Arrays.fill(all, 1);
    return all;
  }

  Wallets copy() {
    return new Wallets(new ArrayList<>(levels), levelOf.clone());
  }

  Amount level(int level) {
    return levels.get(level);
  }

  boolean empty(int bloc) {
    return levelOf[bloc] == 0;
  }

  /** How many parts of the endowment these blocs have at each level. */
  Map<Integer, Long> partsByLevel(Supporters supporters) {
    var parts = new HashMap<Integer, Long>();
    for (int at = 0; at < supporters.size(); at++) {
      parts.merge(levelOf[supporters.bloc(at)], supporters.weight(at), Long::sum);
    }
    return parts;
  }

  /** Takes the price for each part from all of them, or all they have. */
  void pay(Supporters supporters, Amount price, Horizon horizon) {
    var after = new HashMap<Integer, Integer>();
    for (int at = 0; at < supporters.size(); at++) {
      int bloc = supporters.bloc(at);
      levelOf[bloc] = after.computeIfAbsent(levelOf[bloc], level -> less(level, price, horizon));
    }
  }

  private int less(int level, Amount price, Horizon horizon) {
    if (horizon.compare(levels.get(level), price) <= 0) {
      return 0;
    }
    levels.add(levels.get(level).minus(price));
    return levels.size() - 1;
  }

  Comparator<Integer> poorestFirst(Horizon horizon) {
    return (one, other) ->
        one.equals(other) ? 0 : horizon.compare(levels.get(one), levels.get(other));
  }
}
