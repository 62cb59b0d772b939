package org.alongside.conversations;

import java.util.Arrays;

/**
 * Lloyd's k-means on weighted points. A point as near to two centres goes to the last of them;
 * clusters that nobody is in are dropped.
 */
final class KMeans {

  private static final double STILL = 0.01;

  private KMeans() {}

  /** Which cluster each point is in, counted from 0, and their centres with their weights. */
  static final class Clusters {
    final int[] of;
    final Points centres;

    Clusters(int[] of, Points centres) {
      this.of = of;
      this.centres = centres;
    }

    int count() {
      return centres.size();
    }
  }

  /** Until every centre moves by less than 0.01, or so many rounds. */
  static Clusters from(Points points, Points start, int rounds) {
    var now = new Clusters(new int[0], start);
    for (int round = 0; round < rounds; round++) {
      var before = now.centres;
      int[] nearest = nearest(points, before);
      int[] kept = kept(nearest, before.size());
      now = moved(points, nearest, kept);
      if (still(before, kept, now.centres)) {
        return now;
      }
    }
    return now;
  }

  private static int[] nearest(Points points, Points centres) {
    int[] nearest = new int[points.size()];
    for (int point = 0; point < nearest.length; point++) {
      double best = Double.POSITIVE_INFINITY;
      for (int centre = 0; centre < centres.size(); centre++) {
        double right = points.x[point] - centres.x[centre];
        double up = points.y[point] - centres.y[centre];
        double apart = right * right + up * up;
        if (apart <= best) {
          best = apart;
          nearest[point] = centre;
        }
      }
    }
    return nearest;
  }

  /** The clusters that somebody is in, by their numbers before. */
  private static int[] kept(int[] nearest, int clusters) {
    boolean[] used = new boolean[clusters];
    for (int cluster : nearest) {
      used[cluster] = true;
    }
    int[] kept = new int[clusters];
    int count = 0;
    for (int cluster = 0; cluster < clusters; cluster++) {
      if (used[cluster]) {
        kept[count++] = cluster;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static Clusters moved(Points points, int[] nearest, int[] kept) {
    int[] of = new int[nearest.length];
    double[] x = new double[kept.length];
    double[] y = new double[kept.length];
    double[] weight = new double[kept.length];
    for (int point = 0; point < of.length; point++) {
      int cluster = Arrays.binarySearch(kept, nearest[point]);
      of[point] = cluster;
      x[cluster] += points.weight[point] * points.x[point];
      y[cluster] += points.weight[point] * points.y[point];
      weight[cluster] += points.weight[point];
    }
    for (int cluster = 0; cluster < kept.length; cluster++) {
      x[cluster] /= weight[cluster];
      y[cluster] /= weight[cluster];
    }
    return new Clusters(of, new Points(x, y, weight));
  }

  private static boolean still(Points before, int[] kept, Points after) {
    for (int cluster = 0; cluster < kept.length; cluster++) {
      if (after.apart(cluster, before, kept[cluster]) >= STILL) {
        return false;
      }
    }
    return true;
  }
}
