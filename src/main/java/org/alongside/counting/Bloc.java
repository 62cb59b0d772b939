package org.alongside.counting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;

/**
 * Voters of one side who want the same projects, merged because they pay alike.
 *
 * @param side null where everyone is in one electorate
 * @param share what each of them holds, in parts of the whole endowment
 */
public record Bloc(@Nullable Side side, Set<String> wants, int voters, long share) {

  public Bloc {
    wants = Set.copyOf(wants);
    if (voters < 1 || share < 1) {
      throw new IllegalArgumentException("A bloc of nobody, or one that holds nothing");
    }
  }

  long weight() {
    return voters * share;
  }

  static List<Bloc> merge(@Nullable Side side, Collection<Set<String>> ballots, long share) {
    var counts = new HashMap<Set<String>, Integer>();
    ballots.forEach(wants -> counts.merge(Set.copyOf(wants), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(entry -> new Bloc(side, entry.getKey(), entry.getValue(), share))
        .toList();
  }
}
