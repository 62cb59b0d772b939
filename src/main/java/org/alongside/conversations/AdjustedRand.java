package org.alongside.conversations;

/**
 * How alike two groupings of the same things are: 1 where they are the same, 0 where they agree as
 * chance would. L. Hubert and P. Arabie, Comparing partitions, 1985.
 */
final class AdjustedRand {

  private AdjustedRand() {}

  /** The group of each thing in one grouping and in the other, counted from 0. */
  static double index(int[] one, int[] other) {
    int[][] both = new int[most(one)][most(other)];
    for (int each = 0; each < one.length; each++) {
      both[one[each]][other[each]]++;
    }
    double together = 0;
    double inOne = 0;
    long[] columns = new long[most(other)];
    for (int[] row : both) {
      long sum = 0;
      for (int column = 0; column < row.length; column++) {
        together += pairs(row[column]);
        sum += row[column];
        columns[column] += row[column];
      }
      inOne += pairs(sum);
    }
    double inOther = 0;
    for (long column : columns) {
      inOther += pairs(column);
    }
    double chance = one.length < 2 ? 0 : inOne * inOther / pairs(one.length);
    double most = (inOne + inOther) / 2;
    return most == chance ? 1 : (together - chance) / (most - chance);
  }

  private static int most(int[] groups) {
    int most = 0;
    for (int group : groups) {
      most = Math.max(most, group + 1);
    }
    return most;
  }

  private static double pairs(long many) {
    return many * (many - 1) / 2.0;
  }
}
