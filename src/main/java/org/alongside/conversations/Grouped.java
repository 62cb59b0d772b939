package org.alongside.conversations;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Who enters the grouping (step 7): whoever said enough, and the most active where these are few.
 */
final class Grouped {

  private static final int ENOUGH = 7;
  private static final int FEWEST = 15;

  private Grouped() {}

  /** The rows of those who enter, in their order. */
  static int[] rows(VoteMatrix votes) {
    int enough = Math.min(ENOUGH, votes.statements());
    var active =
        IntStream.range(0, votes.participants()).filter(row -> votes.seen(row) >= enough).toArray();
    if (active.length >= FEWEST) {
      return active;
    }
    var others =
        IntStream.range(0, votes.participants())
            .filter(row -> votes.seen(row) < enough)
            .boxed()
            .sorted(Comparator.comparingInt(row -> -votes.seen(row)))
            .limit(FEWEST - active.length)
            .mapToInt(Integer::intValue);
    return IntStream.concat(IntStream.of(active), others).sorted().toArray();
  }
}
