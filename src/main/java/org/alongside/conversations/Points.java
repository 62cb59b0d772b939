package org.alongside.conversations;

/** Points of the plane with their weights. */
final class Points {

  final double[] x;
  final double[] y;
  final double[] weight;

  Points(double[] x, double[] y, double[] weight) {
    this.x = x;
    this.y = y;
    this.weight = weight;
  }

  int size() {
    return x.length;
  }

  /** Those that are named, by their numbers here, each of weight 1. */
  Points some(int[] which) {
    double[] xs = new double[which.length];
    double[] ys = new double[which.length];
    double[] ones = new double[which.length];
    for (int each = 0; each < which.length; each++) {
      xs[each] = x[which[each]];
      ys[each] = y[which[each]];
      ones[each] = 1;
    }
    return new Points(xs, ys, ones);
  }

  double apart(int one, Points others, int other) {
    return Math.hypot(x[one] - others.x[other], y[one] - others.y[other]);
  }
}
