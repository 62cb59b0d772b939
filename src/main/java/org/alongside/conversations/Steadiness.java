package org.alongside.conversations;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Whether the groups would come out again: people are drawn at random as often as there are people,
 * each perhaps more than once, and grouped anew; the adjusted Rand index tells how alike the two
 * groupings are. 1 is the same, 0 is chance.
 */
public final class Steadiness {

  public static final int SAMPLES = 200;
  private static final long SEED = 1;

  private Steadiness() {}

  /** The mean over so many samples; the same each time. */
  static double of(
      VoteMatrix votes, PrincipalComponents components, List<int[]> groups, int samples) {
    int[] shown = groupOf(votes.participants(), groups);
    double[] alike =
        IntStream.range(0, samples)
            .parallel()
            .mapToDouble(sample -> once(votes, components, shown, sample))
            .toArray();
    double sum = 0;
    for (double each : alike) {
      sum += each;
    }
    return samples == 0 ? 0 : sum / samples;
  }

  private static double once(
      VoteMatrix votes, PrincipalComponents components, int[] shown, int sample) {
    var random = new SplittableRandom(SEED + sample);
    int[] drawn = new int[votes.participants()];
    Arrays.setAll(drawn, _ -> random.nextInt(drawn.length));
    var some = votes.rows(drawn);
    var again = PrincipalComponents.of(some, components.first, components.second);
    var groups = OpinionGroups.of(some, Positions.ofParticipants(some, again));
    int[] anew = groupOf(drawn.length, groups);
    int[] both =
        IntStream.range(0, drawn.length)
            .filter(row -> anew[row] >= 0 && shown[drawn[row]] >= 0)
            .toArray();
    return AdjustedRand.index(
        Arrays.stream(both).map(row -> shown[drawn[row]]).toArray(),
        Arrays.stream(both).map(row -> anew[row]).toArray());
  }

  /** The group of each row; minus one for whoever is in none. */
  static int[] groupOf(int rows, List<int[]> groups) {
    int[] of = new int[rows];
    Arrays.fill(of, -1);
    for (int group = 0; group < groups.size(); group++) {
      for (int row : groups.get(group)) {
        of[row] = group;
      }
    }
    return of;
  }
}
