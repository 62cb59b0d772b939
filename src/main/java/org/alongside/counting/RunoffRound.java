package org.alongside.counting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One round of an instant runoff.
 *
 * @param tally first choices among the options still in
 * @param exhausted ballots that name none of them any more
 * @param eliminated what is dropped after this round; empty in the last
 * @param tied what stood equal at the bottom, when that was more than what had to go
 */
public record RunoffRound(
    Map<Option, Integer> tally,
    int exhausted,
    SortedSet<Option> eliminated,
    SortedSet<Option> tied) {

  public RunoffRound {
    tally = Map.copyOf(tally);
    eliminated = new TreeSet<>(eliminated);
    tied = new TreeSet<>(tied);
  }

  /** Options from most to fewest first choices, equal ones by name. */
  public List<Option> order() {
    return tally.entrySet().stream()
        .sorted(
            Map.Entry.<Option, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .toList();
  }
}
