package org.alongside.conversations;

import java.util.List;

/** How many of some people saw each statement, agreed and disagreed. */
final class Counts {

  final int[] seen;
  final int[] agree;
  final int[] disagree;

  private Counts(int statements) {
    seen = new int[statements];
    agree = new int[statements];
    disagree = new int[statements];
  }

  /** As people said it, also to statements that are left out. */
  static Counts said(VoteMatrix votes, int[] rows) {
    var counts = new Counts(votes.statements());
    for (int row : rows) {
      for (int place = votes.starts[row]; place < votes.starts[row + 1]; place++) {
        counts.add(votes.columns[place], votes.stances[place]);
      }
    }
    return counts;
  }

  /** The same, where a statement that is left out counts as passed by everybody. */
  static Counts counted(VoteMatrix votes, int[] rows) {
    var counts = said(votes, rows);
    for (int column = 0; column < votes.statements(); column++) {
      if (votes.names.leftOut[column]) {
        counts.seen[column] = rows.length;
        counts.agree[column] = 0;
        counts.disagree[column] = 0;
      }
    }
    return counts;
  }

  static Counts sum(int statements, List<Counts> all) {
    var sum = new Counts(statements);
    for (int column = 0; column < statements; column++) {
      for (var each : all) {
        sum.seen[column] += each.seen[column];
        sum.agree[column] += each.agree[column];
        sum.disagree[column] += each.disagree[column];
      }
    }
    return sum;
  }

  /** Everybody else. */
  Counts without(Counts own) {
    var others = new Counts(seen.length);
    for (int column = 0; column < seen.length; column++) {
      others.seen[column] = seen[column] - own.seen[column];
      others.agree[column] = agree[column] - own.agree[column];
      others.disagree[column] = disagree[column] - own.disagree[column];
    }
    return others;
  }

  private void add(int column, byte stance) {
    seen[column]++;
    agree[column] += stance > 0 ? 1 : 0;
    disagree[column] += stance < 0 ? 1 : 0;
  }
}
