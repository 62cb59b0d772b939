package org.alongside.conversations;

import java.util.Arrays;

/**
 * The two directions in which stances differ most (steps 3 and 4). What somebody did not see is
 * taken to be the mean of its statement, which is also the centre: so it adds nothing, and only
 * stances that were given are walked through.
 *
 * <p>Power iteration from the same start each time, until it changes by less than 1e-12, at most
 * 1,000 times; the second direction from what the first leaves.
 */
final class PrincipalComponents {

  private static final double CLOSE = 1e-12;
  private static final double NOWHERE = 1e-9;
  private static final int ROUNDS = 1_000;

  final double[] centre;
  final double[] first;
  final double[] second;

  private PrincipalComponents(double[] centre, double[] first, double[] second) {
    this.centre = centre;
    this.first = first;
    this.second = second;
  }

  static PrincipalComponents of(VoteMatrix votes) {
    double[] ones = new double[votes.statements()];
    Arrays.fill(ones, 1);
    return of(votes, ones, ones);
  }

  /** The same from other starts, such as the components of nearly the same stances. */
  static PrincipalComponents of(VoteMatrix votes, double[] start, double[] secondStart) {
    double[] centre = centre(votes);
    var iteration = new PowerIteration(votes, centred(votes, centre));
    double[] first = iteration.from(start);
    double[] second = iteration.without(first).from(secondStart);
    return new PrincipalComponents(centre, first, second);
  }

  /** The mean of each column over those who saw it, passes included; 0 where it is left out. */
  private static double[] centre(VoteMatrix votes) {
    long[] sum = new long[votes.statements()];
    long[] seen = new long[votes.statements()];
    for (int place = 0; place < votes.votes(); place++) {
      sum[votes.columns[place]] += votes.counted(place);
      seen[votes.columns[place]]++;
    }
    double[] centre = new double[sum.length];
    for (int column = 0; column < sum.length; column++) {
      centre[column] = seen[column] == 0 ? 0 : (double) sum[column] / seen[column];
    }
    return centre;
  }

  /** Every stance less the mean of its statement. */
  private static double[] centred(VoteMatrix votes, double[] centre) {
    double[] values = new double[votes.votes()];
    for (int place = 0; place < values.length; place++) {
      values[place] = votes.counted(place) - centre[votes.columns[place]];
    }
    return values;
  }

  /** Multiplies with the centred matrix and back, and takes out a direction already found. */
  private static final class PowerIteration {
    private final VoteMatrix votes;
    private final double[] values;
    private double[] found = new double[0];
    private double[] along = new double[0];

    PowerIteration(VoteMatrix votes, double[] values) {
      this.votes = votes;
      this.values = values;
    }

    PowerIteration without(double[] direction) {
      var next = new PowerIteration(votes, values);
      next.found = direction;
      next.along = new double[votes.participants()];
      for (int row = 0; row < votes.participants(); row++) {
        next.along[row] = dot(row, direction);
      }
      return next;
    }

    double[] from(double[] start) {
      double[] direction = unit(start);
      if (length(turned(direction)) < NOWHERE) {
        direction = unit(rising(start.length));
      }
      for (int round = 0; round < ROUNDS; round++) {
        double[] next = turned(direction);
        if (length(next) == 0) {
          return direction;
        }
        next = unit(next);
        double moved = distance(next, direction);
        direction = next;
        if (moved < CLOSE) {
          return direction;
        }
      }
      return direction;
    }

    private double[] turned(double[] direction) {
      int width = direction.length;
      double onFound = found.length == 0 ? 0 : inner(found, direction);
      double[] sum =
          Blocks.sum(
              votes.participants(),
              width + 1,
              (from, to, part) -> {
                for (int row = from; row < to; row++) {
                  double left = found.length == 0 ? 0 : along[row];
                  double value = dot(row, direction) - left * onFound;
                  add(row, value, part);
                  part[width] += left * value;
                }
              });
      double[] next = Arrays.copyOf(sum, width);
      for (int column = 0; column < found.length; column++) {
        next[column] -= found[column] * sum[width];
      }
      return next;
    }

    private double dot(int row, double[] direction) {
      double sum = 0;
      for (int place = votes.starts[row]; place < votes.starts[row + 1]; place++) {
        sum += values[place] * direction[votes.columns[place]];
      }
      return sum;
    }

    private void add(int row, double value, double[] part) {
      for (int place = votes.starts[row]; place < votes.starts[row + 1]; place++) {
        part[votes.columns[place]] += values[place] * value;
      }
    }
  }

  private static double inner(double[] one, double[] other) {
    double sum = 0;
    for (int each = 0; each < one.length; each++) {
      sum += one[each] * other[each];
    }
    return sum;
  }

  private static double length(double[] vector) {
    return Math.sqrt(inner(vector, vector));
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int each = 0; each < one.length; each++) {
      double apart = one[each] - other[each];
      sum += apart * apart;
    }
    return Math.sqrt(sum);
  }

  private static double[] unit(double[] vector) {
    double length = length(vector);
    return Arrays.stream(vector).map(each -> each / length).toArray();
  }

  private static double[] rising(int width) {
    double[] rising = new double[width];
    Arrays.setAll(rising, each -> each + 1);
    return rising;
  }
}
