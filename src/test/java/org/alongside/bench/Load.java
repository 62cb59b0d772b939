package org.alongside.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Many connections, each sending its next request as soon as it has the last answer. */
record Load(int port, int connections, Requests requests) {

  /** What a connection sends next, and what answer is right. */
  interface Requests {
    byte[] next(int connection, long turn);

    default boolean right(int connection, Connection.Response response) {
      return response.status() == 200;
    }
  }

  /**
   * What came of it.
   *
   * @param p50 median latency in microseconds
   * @param p99 99th percentile in microseconds
   */
  record Result(long right, long wrong, double seconds, long p50, long p99, String firstWrong) {
    double perSecond() {
      return right / seconds;
    }
  }

  Result run(Duration time) throws InterruptedException {
    var tally = new Tally();
    var done = new CountDownLatch(connections);
    long start = System.nanoTime();
    long end = start + time.toNanos();
    for (int each = 0; each < connections; each++) {
      int connection = each;
      Thread.ofVirtual()
          .start(() -> {
            drive(connection, end, tally);
            done.countDown();
          });
    }
    done.await();
    return tally.result((System.nanoTime() - start) / 1e9);
  }

  private void drive(int number, long end, Tally tally) {
    try (var connection = new Connection(port)) {
      for (long turn = 0; System.nanoTime() < end; turn++) {
        long sent = System.nanoTime();
        var response = connection.send(requests.next(number, turn));
        tally.count(requests.right(number, response), response, System.nanoTime() - sent);
      }
    } catch (IOException cause) {
      tally.broke(cause);
    }
  }

  private static final class Tally {
    private final AtomicLong right = new AtomicLong();
    private final AtomicLong wrong = new AtomicLong();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final long[] micros = new long[2_000_000];
    private final AtomicInteger measured = new AtomicInteger();

    void count(boolean isRight, Connection.Response response, long nanos) {
      if (isRight) {
        right.incrementAndGet();
        int place = measured.getAndIncrement();
        if (place < micros.length) {
          micros[place] = nanos / 1000;
        }
      } else {
        complain("status " + response.status());
      }
    }

    void broke(IOException cause) {
      complain(cause.toString());
    }

    private void complain(String what) {
      wrong.incrementAndGet();
      complaints.add(what);
    }

    Result result(double seconds) {
      long[] sorted = Arrays.copyOf(micros, Math.min(measured.get(), micros.length));
      Arrays.sort(sorted);
      String first = complaints.isEmpty() ? "" : complaints.element();
      return new Result(
          right.get(), wrong.get(), seconds, at(sorted, 0.5), at(sorted, 0.99), first);
    }

    private static long at(long[] sorted, double share) {
      return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))];
    }
  }
}
