package org.alongside.counting;

import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ballots of an instant runoff, equal ones merged, and what they say among some options. */
final class RunoffBallots {

  private final Map<StrictRanking, Integer> merged = new LinkedHashMap<>();

  RunoffBallots(Collection<StrictRanking> ballots) {
    for (var ballot : ballots) {
      merged.merge(ballot, 1, Integer::sum);
    }
  }

  SortedSet<Option> options() {
    return merged.keySet().stream()
        .flatMap(ballot -> ballot.fromFirst().stream())
        .collect(toCollection(TreeSet::new));
  }

  int size() {
    return merged.values().stream().mapToInt(Integer::intValue).sum();
  }

  Map<Option, Integer> firstChoices(SortedSet<Option> continuing) {
    var tally = new TreeMap<Option, Integer>();
    continuing.forEach(option -> tally.put(option, 0));
    for (var entry : merged.entrySet()) {
      entry
          .getKey()
          .first(continuing)
          .ifPresent(first -> tally.merge(first, entry.getValue(), Integer::sum));
    }
    return tally;
  }

  /** Who holds more than half of what still counts. */
  static Optional<Option> majority(Map<Option, Integer> tally) {
    int all = sum(tally);
    return tally.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  static int sum(Map<Option, Integer> tally) {
    return tally.values().stream().mapToInt(Integer::intValue).sum();
  }

  static SortedSet<Option> lowest(Map<Option, Integer> tally) {
    int fewest = tally.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    return tally.entrySet().stream()
        .filter(entry -> entry.getValue() == fewest)
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }
}
