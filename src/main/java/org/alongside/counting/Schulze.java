package org.alongside.counting;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * The Schulze method with winning votes. Source: M. Schulze, "A new monotonic, clone-independent,
 * reversal symmetric, and Condorcet-consistent single-winner election method", Social Choice and
 * Welfare 36 (2011): strongest paths by widest path over all intermediate options.
 */
public final class Schulze {

  private final List<Option> options;
  private final Fraction[][] path;

  private Schulze(SortedSet<Option> options, BiFunction<Option, Option, Fraction> support) {
    this.options = List.copyOf(options);
    this.path = new Fraction[options.size()][options.size()];
    startWithWinningVotes(support);
    widen();
  }

  /** The winners of one electorate; several are a declared tie. */
  public static SortedSet<Option> winners(Pairwise pairwise) {
    return winners(pairwise.options(), pairwise::share);
  }

  static SortedSet<Option> winners(
      SortedSet<Option> options, BiFunction<Option, Option, Fraction> support) {
    var schulze = new Schulze(options, support);
    return options.stream().filter(schulze::wins).collect(toCollection(TreeSet::new));
  }

  private void startWithWinningVotes(BiFunction<Option, Option, Fraction> support) {
    for (int i = 0; i < options.size(); i++) {
      for (int j = 0; j < options.size(); j++) {
        var forward = support.apply(options.get(i), options.get(j));
        var back = support.apply(options.get(j), options.get(i));
        path[i][j] = forward.compareTo(back) > 0 ? forward : Fraction.ZERO;
      }
    }
  }

  private void widen() {
    for (int middle = 0; middle < options.size(); middle++) {
      for (int from = 0; from < options.size(); from++) {
        for (int to = 0; to < options.size(); to++) {
          var through = Fraction.smaller(path[from][middle], path[middle][to]);
          if (from != to && through.compareTo(path[from][to]) > 0) {
            path[from][to] = through;
          }
        }
      }
    }
  }

  private boolean wins(Option option) {
    int from = options.indexOf(option);
    for (int to = 0; to < options.size(); to++) {
      if (path[from][to].compareTo(path[to][from]) < 0) {
        return false;
      }
    }
    return true;
  }
}
