package org.alongside.conversations.command;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.conversations.Stance;
import org.alongside.conversations.VoteMatrix;
import org.alongside.conversations.Votes;

/** Stances as they stand in a file, in any order of time. */
final class VoteFile {

  private static final int ROOM = 1024;

  private long[] times = new long[ROOM];
  private long[] participants = new long[ROOM];
  private long[] statements = new long[ROOM];
  private byte[] stances = new byte[ROOM];
  private int size;
  private boolean ordered = true;

  void add(long time, long participant, long statement, Stance stance) {
    if (size == times.length) {
      times = Arrays.copyOf(times, size * 2);
      participants = Arrays.copyOf(participants, size * 2);
      statements = Arrays.copyOf(statements, size * 2);
      stances = Arrays.copyOf(stances, size * 2);
    }
    ordered = ordered && (size == 0 || times[size - 1] <= time);
    times[size] = time;
    participants[size] = participant;
    statements[size] = statement;
    stances[size] = stance.value();
    size++;
  }

  boolean empty() {
    return size == 0;
  }

  /** In the order of time; of those at one time as they stand in the file. */
  VoteMatrix matrix(Set<Long> leftOut) {
    var votes = new Votes();
    var order = IntStream.range(0, size);
    (ordered ? order : sorted(order))
        .forEach(each ->
            votes.add(
                participants[each], statements[each], Stance.of(stances[each]).orElseThrow()));
    return votes.matrix(leftOut);
  }

  private IntStream sorted(IntStream order) {
    return order
        .boxed()
        .sorted(Comparator.comparingLong(each -> times[each]))
        .mapToInt(Integer::intValue);
  }
}
