package org.alongside.conversations;

/** Where participants and statements stand on the plane (steps 5 and 6). */
final class Positions {

  private Positions() {}

  /**
   * Participants: the fewer statements somebody saw, the further out they are moved. A statement
   * that is left out counts as seen by everybody, as its column is nothing but zeros.
   */
  static Points ofParticipants(VoteMatrix votes, PrincipalComponents components) {
    int rows = votes.participants();
    double[] x = new double[rows];
    double[] y = new double[rows];
    double[] one = new double[rows];
    int leftOut = leftOut(votes);
    for (int row = 0; row < rows; row++) {
      int seen = leftOut;
      for (int place = votes.starts[row]; place < votes.starts[row + 1]; place++) {
        int column = votes.columns[place];
        double value = votes.counted(place) - components.centre[column];
        x[row] += value * components.first[column];
        y[row] += value * components.second[column];
        seen += votes.names.leftOut[column] ? 0 : 1;
      }
      double out = Math.sqrt((double) votes.statements() / Math.max(1, seen));
      x[row] *= out;
      y[row] *= out;
      one[row] = 1;
    }
    return new Points(x, y, one);
  }

  private static int leftOut(VoteMatrix votes) {
    int count = 0;
    for (boolean left : votes.names.leftOut) {
      count += left ? 1 : 0;
    }
    return count;
  }

  /** Statements: where somebody would stand who agreed to this one and saw no other. */
  static Points ofStatements(PrincipalComponents components) {
    int columns = components.centre.length;
    double[] x = new double[columns];
    double[] y = new double[columns];
    double[] one = new double[columns];
    for (int column = 0; column < columns; column++) {
      double out = Math.sqrt(columns) * (1 - components.centre[column]);
      x[column] = out * components.first[column];
      y[column] = out * components.second[column];
      one[column] = 1;
    }
    return new Points(x, y, one);
  }

  /** How far out each statement stands. */
  static double[] extremity(PrincipalComponents components) {
    var points = ofStatements(components);
    double[] out = new double[points.size()];
    for (int column = 0; column < out.length; column++) {
      out[column] = Math.hypot(points.x[column], points.y[column]);
    }
    return out;
  }
}
