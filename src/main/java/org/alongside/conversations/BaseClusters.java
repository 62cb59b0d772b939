package org.alongside.conversations;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Up to a hundred small clusters of people who stand close together (step 8). */
final class BaseClusters {

  private static final int MOST = 100;
  private static final int ROUNDS = 100;

  private BaseClusters() {}

  /** Started from the first hundred positions that differ. */
  static KMeans.Clusters of(Points people) {
    return KMeans.from(people, people.some(start(people)), ROUNDS);
  }

  private static int[] start(Points people) {
    var seen = new HashSet<List<Double>>();
    int[] first = new int[Math.min(MOST, people.size())];
    int count = 0;
    for (int each = 0; each < people.size() && count < first.length; each++) {
      if (seen.add(List.of(people.x[each], people.y[each]))) {
        first[count++] = each;
      }
    }
    return Arrays.copyOf(first, count);
  }
}
