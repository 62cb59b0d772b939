package org.alongside.conversations;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What most people say, over everyone (step 13). */
final class Majority {

  private static final int MOST = 5;

  private Majority() {}

  /** The columns that most agree to, the clearest in front. */
  static List<Integer> agree(Counts everyone) {
    return of(everyone.agree, everyone.seen);
  }

  static List<Integer> disagree(Counts everyone) {
    return of(everyone.disagree, everyone.seen);
  }

  private static List<Integer> of(int[] said, int[] seen) {
    return IntStream.range(0, said.length)
        .filter(column -> p(said[column], seen[column]) > 0.5)
        .filter(column -> Share.test(said[column], seen[column]) > Share.Z)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                column -> -p(said[column], seen[column]) * Share.test(said[column], seen[column])))
        .limit(MOST)
        .toList();
  }

  private static double p(int said, int seen) {
    return (said + 1.0) / (seen + 2.0);
  }
}
