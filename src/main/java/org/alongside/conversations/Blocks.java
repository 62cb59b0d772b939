package org.alongside.conversations;

import java.util.stream.IntStream;

/**
 * Adds up over all rows in blocks of a fixed size, whose sums are added in their order: the result
 * is the same to the last bit on any number of threads.
 */
final class Blocks {

  private static final int ROWS = 1024;

  private Blocks() {}

  /** Adds what the rows from one to before another come to. */
  interface Work {
    void add(int from, int to, double[] sum);
  }

  static double[] sum(int rows, int width, Work work) {
    int count = (rows + ROWS - 1) / ROWS;
    double[][] parts = new double[count][width];
    IntStream.range(0, count)
        .parallel()
        .forEach(block -> work.add(block * ROWS, Math.min(rows, (block + 1) * ROWS), parts[block]));
    double[] sum = new double[width];
    for (double[] part : parts) {
      for (int each = 0; each < width; each++) {
        sum[each] += part[each];
      }
    }
    return sum;
  }
}
