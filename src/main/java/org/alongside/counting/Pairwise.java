package org.alongside.counting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** How many ballots of one electorate prefer one option to another, for every pair. */
public final class Pairwise {

  private final SortedSet<Option> options;
  private final int ballots;
  private final Map<Pair, Integer> preferring = new HashMap<>();

  private record Pair(Option preferred, Option other) {}

  private Pairwise(Collection<Option> options, Collection<Ranking> rankings) {
    this.options = new TreeSet<>(options);
    this.ballots = rankings.size();
    for (var ranking : rankings) {
      add(ranking);
    }
  }

  public static Pairwise of(Collection<Option> options, Collection<Ranking> rankings) {
    return new Pairwise(options, rankings);
  }

  private void add(Ranking ranking) {
    for (var one : options) {
      for (var other : options) {
        if (ranking.prefers(one, other)) {
          preferring.merge(new Pair(one, other), 1, Integer::sum);
        }
      }
    }
  }

  public SortedSet<Option> options() {
    return new TreeSet<>(options);
  }

  public int ballots() {
    return ballots;
  }

  public int preferring(Option one, Option other) {
    return preferring.getOrDefault(new Pair(one, other), 0);
  }

  /** The share of the ballots, so that an electorate weighs 1 whatever its size. */
  Fraction share(Option one, Option other) {
    return ballots == 0 ? Fraction.ZERO : Fraction.of(preferring(one, other), ballots);
  }

  boolean beats(Option one, Option other) {
    return preferring(one, other) > preferring(other, one);
  }
}
