package org.alongside.counting;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What equal shares came to. */
public sealed interface Shares {

  /** One list of projects. */
  record Bought(Spending spending) implements Shares {}

  /** Several lists that only a tie tells apart: declared, and decided again. */
  record Tied(List<SortedSet<String>> possible) implements Shares {
    public Tied {
      possible = List.copyOf(possible);
      Outcome.require(possible.size() > 1, "several lists");
    }

    /** What is bought whichever way the tie goes. */
    public SortedSet<String> certain() {
      var certain = new TreeSet<>(possible.getFirst());
      possible.forEach(certain::retainAll);
      return certain;
    }
  }
}
