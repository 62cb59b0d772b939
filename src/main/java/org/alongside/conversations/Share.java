package org.alongside.conversations;

/**
 * How many of a group say one thing to a statement, against all others (step 11).
 *
 * @param p the share, with one said and one not said added
 * @param test how far it is from half, in standard deviations
 * @param ratio the share against that of the others
 * @param ratioTest how far the two are apart, in standard deviations
 */
record Share(double p, double test, double ratio, double ratioTest) {

  /** One in ten is further out by chance, to one side. */
  static final double Z = 1.2816;

  /** Of so many who saw it so many said it, and of the others. */
  static Share of(int said, int seen, int othersSaid, int othersSeen) {
    double p = (said + 1.0) / (seen + 2.0);
    double others = (othersSaid + 1.0) / (othersSeen + 2.0);
    return new Share(
        p, test(said, seen), p / others, twoProportions(said, seen, othersSaid, othersSeen));
  }

  static double test(int said, int seen) {
    return 2 * Math.sqrt(seen + 1.0) * ((said + 1.0) / (seen + 1.0) - 0.5);
  }

  private static double twoProportions(int said, int seen, int othersSaid, int othersSeen) {
    double one = (said + 1.0) / (seen + 1.0);
    double other = (othersSaid + 1.0) / (othersSeen + 1.0);
    double pooled = (said + othersSaid + 2.0) / (seen + othersSeen + 2.0);
    return pooled == 1
        ? 0
        : (one - other)
            / Math.sqrt(pooled * (1 - pooled) * (1 / (seen + 1.0) + 1 / (othersSeen + 1.0)));
  }

  boolean passes() {
    return ratioTest > Z && test > Z;
  }

  double product() {
    return ratio * ratioTest * p * test;
  }
}
