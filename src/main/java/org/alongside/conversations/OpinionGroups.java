package org.alongside.conversations;

import java.util.ArrayList;
import java.util.List;

/**
 * The groups of opinion (steps 9 and 10): base clusters are grouped in 2 to 5, and that many are
 * taken which part them best; of equals the most.
 */
final class OpinionGroups {

  private static final int MOST = 5;
  private static final int BASES_FOR_ONE_MORE = 12;
  private static final int ROUNDS = 20;

  private OpinionGroups() {}

  /** The rows of each group, each in their order. */
  static List<int[]> of(VoteMatrix votes, Points positions) {
    int[] rows = Grouped.rows(votes);
    if (rows.length == 0) {
      return List.of();
    }
    var bases = BaseClusters.of(positions.some(rows));
    var best = best(bases.centres);
    var groups = new ArrayList<List<Integer>>();
    for (int group = 0; group < best.count(); group++) {
      groups.add(new ArrayList<>());
    }
    for (int each = 0; each < rows.length; each++) {
      groups.get(best.of[bases.of[each]]).add(rows[each]);
    }
    return groups.stream().map(OpinionGroups::rows).toList();
  }

  private static int[] rows(List<Integer> group) {
    return group.stream().mapToInt(Integer::intValue).toArray();
  }

  private static KMeans.Clusters best(Points bases) {
    int most = Math.min(MOST, 2 + bases.size() / BASES_FOR_ONE_MORE);
    var best = KMeans.from(bases, first(bases, 1), 1);
    double score = Double.NEGATIVE_INFINITY;
    for (int groups = 2; groups <= Math.min(most, bases.size()); groups++) {
      var next = KMeans.from(bases, first(bases, groups), ROUNDS);
      double fits = next.count() > 1 ? Silhouette.mean(bases, next) : -1;
      if (fits >= score) {
        best = next;
        score = fits;
      }
    }
    return best;
  }

  private static Points first(Points bases, int groups) {
    int[] which = new int[groups];
    for (int each = 0; each < groups; each++) {
      which[each] = each;
    }
    return bases.some(which);
  }
}
