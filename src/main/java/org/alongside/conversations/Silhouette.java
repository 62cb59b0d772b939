package org.alongside.conversations;

/**
 * How well points lie in their clusters: from -1 to 1, the mean over all points, where one that is
 * alone in its cluster scores 0 (step 10). P. J. Rousseeuw, Silhouettes, 1987.
 */
final class Silhouette {

  private Silhouette() {}

  static double mean(Points points, KMeans.Clusters clusters) {
    double sum = 0;
    for (int point = 0; point < points.size(); point++) {
      sum += of(points, clusters, point);
    }
    return sum / points.size();
  }

  private static double of(Points points, KMeans.Clusters clusters, int point) {
    double[] apart = new double[clusters.count()];
    int[] many = new int[clusters.count()];
    for (int other = 0; other < points.size(); other++) {
      apart[clusters.of[other]] += points.apart(point, points, other);
      many[clusters.of[other]]++;
    }
    int own = clusters.of[point];
    if (many[own] == 1) {
      return 0;
    }
    double within = apart[own] / (many[own] - 1);
    double between = Double.POSITIVE_INFINITY;
    for (int cluster = 0; cluster < apart.length; cluster++) {
      if (cluster != own) {
        between = Math.min(between, apart[cluster] / many[cluster]);
      }
    }
    double larger = Math.max(within, between);
    return larger == 0 ? 0 : (between - within) / larger;
  }
}
