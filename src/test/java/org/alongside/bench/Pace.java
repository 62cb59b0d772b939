package org.alongside.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * So many requests a second, however long the answers take: one that has to wait is late by as
 * much, as its reader would find it.
 */
final class Pace {

  static final int SUBMITS = 20;
  static final int VIEWS = 200;
  private static final int READERS = 16;
  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  private final Prepared prepared;
  private final String path;
  private final Load.Requests pages;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();
  private final Queue<String> sent = new ConcurrentLinkedQueue<>();
  private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
  private final AtomicInteger measured = new AtomicInteger();
  private final AtomicLong read = new AtomicLong();
  private final long[] micros = new long[1_000_000];

  Pace(Prepared prepared) throws IOException {
    this.prepared = prepared;
    this.path = "/consultations/" + prepared.asked().empty();
    this.pages = Answerers.start(prepared.port(), path, READERS).reads();
  }

  /**
   * What came of it.
   *
   * @param sent what was acknowledged, by the words in it
   * @param read how many pages were read
   * @param p50 median latency in milliseconds
   * @param p95 95th percentile in milliseconds
   */
  record Told(
      List<String> sent, long read, long wrong, String firstWrong, double p50, double p95) {}

  void run(Duration time) {
    long start = System.nanoTime();
    int turns = (int) (time.toNanos() * VIEWS / SECOND);
    try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int turn = 0; turn < turns; turn++) {
        long due = start + turn * SECOND / VIEWS;
        LockSupport.parkNanos(due - System.nanoTime());
        int each = turn;
        workers.execute(() -> view(each, due));
        if (turn % (VIEWS / SUBMITS) == 0) {
          workers.execute(() -> submit(each, due));
        }
      }
    }
  }

  Told told() {
    long[] sorted = Arrays.copyOf(micros, Math.min(measured.get(), micros.length));
    Arrays.sort(sorted);
    var first = complaints.isEmpty() ? "" : complaints.element();
    return new Told(
        new ArrayList<>(sent),
        read.get(),
        complaints.size(),
        first,
        millis(sorted, 0.5),
        millis(sorted, 0.95));
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1000.0;
  }

  private void view(int turn, long due) {
    try {
      expect(200, send(pages.next(turn % READERS, turn / READERS), due));
      read.incrementAndGet();
    } catch (IOException cause) {
      complaints.add(cause.toString());
    }
  }

  /** Somebody comes, begins, answers the first page, and sends it. */
  private void submit(int turn, long due) {
    var words = "Sent " + UUID.randomUUID();
    try {
      var came = Answerers.came(send(Requests.plain(path), due), path);
      var begun =
          expect(
              303,
              send(by(turn, Requests.posted(path + "/answers", came.cookies(), came.fields()))));
      var answerer = came.with(begun);
      var page =
          Requests.posted(
              path + "/answers/pages/p1",
              answerer.cookies(),
              answerer.fields("q-t1", "a", "q-w1", words));
      expect(303, send(by(turn, page)));
      var check =
          Requests.posted(
              path + "/answers/check", answerer.cookies(), answerer.fields("seen", "1"));
      expect(303, send(by(turn, check)));
      sent.add(words);
    } catch (IOException cause) {
      complaints.add(cause.toString());
    }
  }

  /** Each comes from an address of their own, as the proxy in front would say. */
  private static byte[] by(int turn, byte[] request) {
    var text = new String(request, StandardCharsets.ISO_8859_1);
    var address = "10.%d.%d.%d".formatted(turn >> 16 & 255, turn >> 8 & 255, turn & 255);
    return text.replaceFirst("\r\n", "\r\nX-Forwarded-For: " + address + "\r\n")
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private Connection.Response send(byte[] request) throws IOException {
    return send(request, System.nanoTime());
  }

  /** A connection that broke is not used again. */
  private Connection.Response send(byte[] request, long due) throws IOException {
    var connection = idle.poll();
    if (connection == null) {
      connection = new Connection(prepared.port());
    }
    try {
      var response = connection.send(request);
      idle.add(connection);
      int place = measured.getAndIncrement();
      if (place < micros.length) {
        micros[place] = (System.nanoTime() - due) / 1000;
      }
      return response;
    } catch (IOException broken) {
      connection.close();
      throw broken;
    }
  }

  private static Connection.Response expect(int status, Connection.Response response)
      throws IOException {
    if (response.status() != status) {
      throw new IOException("Status " + response.status() + " instead of " + status);
    }
    return response;
  }
}
