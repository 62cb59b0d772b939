package org.alongside.conversations;

/**
 * Who said what to which statement (steps 1 and 2): a row for each participant and a column for
 * each statement, both in the order of their first stance; what somebody did not see is not kept.
 */
public final class VoteMatrix {

  final Names names;
  final int[] starts;
  final int[] columns;
  final byte[] stances;

  VoteMatrix(Names names, int[] starts, int[] columns, byte[] stances) {
    this.names = names;
    this.starts = starts;
    this.columns = columns;
    this.stances = stances;
  }

  /** Whose rows and columns these are, and which columns count as nothing but zeros. */
  static final class Names {
    final long[] participants;
    final long[] statements;
    final boolean[] leftOut;

    Names(long[] participants, long[] statements, boolean[] leftOut) {
      this.participants = participants;
      this.statements = statements;
      this.leftOut = leftOut;
    }
  }

  public int participants() {
    return starts.length - 1;
  }

  public int statements() {
    return names.statements.length;
  }

  /** How many stances there are, each of a person to a statement counted once. */
  public int votes() {
    return columns.length;
  }

  public long participant(int row) {
    return names.participants[row];
  }

  public long statement(int column) {
    return names.statements[column];
  }

  /** How many statements somebody has reacted to. */
  int seen(int row) {
    return starts[row + 1] - starts[row];
  }

  /** The stance at a place, zero where its statement is left out. */
  int counted(int place) {
    return names.leftOut[columns[place]] ? 0 : stances[place];
  }

  /** The matrix of some of the rows, each as often as it is named, by their numbers here. */
  VoteMatrix rows(int[] some) {
    int[] from = new int[some.length + 1];
    long[] who = new long[some.length];
    for (int row = 0; row < some.length; row++) {
      from[row + 1] = from[row] + seen(some[row]);
      who[row] = row;
    }
    int[] which = new int[from[some.length]];
    byte[] said = new byte[which.length];
    for (int row = 0; row < some.length; row++) {
      System.arraycopy(columns, starts[some[row]], which, from[row], seen(some[row]));
      System.arraycopy(stances, starts[some[row]], said, from[row], seen(some[row]));
    }
    return new VoteMatrix(new Names(who, names.statements, names.leftOut), from, which, said);
  }
}
