package org.alongside.conversations;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Stances as they come in, in the order of time; the last of a person to a statement counts. */
public final class Votes {

  private static final int ROOM = 1024;

  private final Map<Long, Integer> participants = new LinkedHashMap<>();
  private final Map<Long, Integer> statements = new LinkedHashMap<>();
  private int[] row = new int[ROOM];
  private int[] column = new int[ROOM];
  private byte[] stance = new byte[ROOM];
  private int size;

  public void add(long participant, long statement, Stance said) {
    if (size == row.length) {
      row = Arrays.copyOf(row, size * 2);
      column = Arrays.copyOf(column, size * 2);
      stance = Arrays.copyOf(stance, size * 2);
    }
    row[size] = number(participants, participant);
    column[size] = number(statements, statement);
    stance[size] = said.value();
    size++;
  }

  private static int number(Map<Long, Integer> numbers, long id) {
    Integer next = numbers.size();
    Integer before = numbers.putIfAbsent(id, next);
    return before == null ? next : before;
  }

  /**
   * All of them as a matrix.
   *
   * @param leftOut statements that were turned down, and those about people themselves: they count
   *     nothing for positions, for what is representative and for the majority
   */
  public VoteMatrix matrix(Set<Long> leftOut) {
    int[] ends = ends();
    int[] order = byParticipant(ends);
    int[] starts = new int[ends.length + 1];
    int[] columns = new int[size];
    byte[] stances = new byte[size];
    int[] at = new int[statements.size()];
    int kept = 0;
    int from = 0;
    for (int person = 0; person < ends.length; person++) {
      for (int each = from; each < ends[person]; each++) {
        int vote = order[each];
        int place = at[column[vote]] - 1;
        if (place < starts[person]) {
          place = kept++;
          columns[place] = column[vote];
          at[column[vote]] = place + 1;
        }
        stances[place] = stance[vote];
      }
      from = ends[person];
      starts[person + 1] = kept;
    }
    return new VoteMatrix(
        new VoteMatrix.Names(ids(participants), ids(statements), left(leftOut)),
        starts,
        Arrays.copyOf(columns, kept),
        Arrays.copyOf(stances, kept));
  }

  /** Where the stances of each participant end, once they are ordered by participant. */
  private int[] ends() {
    int[] ends = new int[participants.size()];
    for (int vote = 0; vote < size; vote++) {
      ends[row[vote]]++;
    }
    for (int person = 1; person < ends.length; person++) {
      ends[person] += ends[person - 1];
    }
    return ends;
  }

  private int[] byParticipant(int[] ends) {
    int[] free = ends.clone();
    int[] order = new int[size];
    for (int vote = size - 1; vote >= 0; vote--) {
      order[--free[row[vote]]] = vote;
    }
    return order;
  }

  private static long[] ids(Map<Long, Integer> numbers) {
    return numbers.keySet().stream().mapToLong(Long::longValue).toArray();
  }

  private boolean[] left(Set<Long> leftOut) {
    boolean[] left = new boolean[statements.size()];
    statements.forEach((id, number) -> left[number] = leftOut.contains(id));
    return left;
  }
}
