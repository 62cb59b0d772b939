package org.alongside.conversations;

import java.util.Arrays;
import java.util.List;

/** What every group supports: the product of the shares that agree, group by group (step 14). */
final class Consensus {

  private Consensus() {}

  /** Above 0 and below 1 for each statement, by the stances as they were given. */
  static double[] of(int statements, List<Counts> groups) {
    double[] all = new double[statements];
    Arrays.fill(all, 1);
    for (var group : groups) {
      for (int column = 0; column < statements; column++) {
        all[column] *= (group.agree[column] + 1.0) / (group.seen[column] + 2.0);
      }
    }
    return all;
  }
}
