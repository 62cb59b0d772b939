package org.alongside.conversations;

import java.util.random.RandomGenerator;

/**
 * How much a statement should be shown next (step 15): what divides people, what is far out, what
 * is agreed to, and above all what few have seen.
 */
final class Priorities {

  private static final double NEW = 8;
  private static final double OLDER = 5;

  private Priorities() {}

  /** Of each statement, by the stances of the groups as they were given. */
  static double[] of(Counts groups, double[] extremity) {
    double[] all = new double[extremity.length];
    for (int column = 0; column < all.length; column++) {
      double seen = groups.seen[column];
      double agree = groups.agree[column];
      double pass = seen - agree - groups.disagree[column];
      double important =
          (1 - (pass + 1) / (seen + 2)) * (extremity[column] + 1) * (agree + 1) / (seen + 2);
      double now = important * (1 + NEW * Math.pow(2, -seen / OLDER));
      all[column] = now * now;
    }
    return all;
  }

  /** Draws a place in a list with probability proportional to its priority; all are above 0. */
  static int draw(double[] priorities, RandomGenerator random) {
    double sum = 0;
    for (double each : priorities) {
      sum += each;
    }
    double left = random.nextDouble() * sum;
    for (int place = 0; place < priorities.length - 1; place++) {
      left -= priorities[place];
      if (left < 0) {
        return place;
      }
    }
    return priorities.length - 1;
  }
}
