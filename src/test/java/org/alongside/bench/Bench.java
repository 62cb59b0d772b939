package org.alongside.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * Prints the figures of docs/performance.md, all from one run. Figures never fail it; a wrong
 * answer, or one that was lost or kept twice, does.
 */
final class Bench {

  private static final int BROWSERS = 16;
  private static final int CROWD = 200;
  private static final Duration MINUTE = Duration.ofSeconds(60);

  private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
  private long wrong;

  private Bench() {}

  /**
   * Runs it.
   *
   * @param arguments the launcher, the class path of the measured server, its JVM flags in one word
   */
  public static void main(String[] arguments) throws Exception {
    Path data = Files.createTempDirectory("alongside-bench");
    try {
      System.exit(
          new Bench()
              .run(
                  Path.of(arguments[0]),
                  arguments[1],
                  List.of(arguments[2].strip().split(" +", -1)),
                  data));
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
  }

  private int run(Path launcher, String classes, List<String> flags, Path data) throws Exception {
    out.println("Machine: " + Machine.described());
    out.println("Client, server and database share it; nothing is timed against the clock alone.");
    out.println();
    try (var server = MeasuredServer.start(flags, classes, data)) {
      Prepared prepared = server.prepared();
      var partners = Partners.arrive(prepared);
      server.settle();
      pages(prepared);
      answers(prepared, partners);
      crowd(server, partners);
      memory(server);
      wire(prepared);
      wrong += new Consulting(server, out).run(partners);
      server.settle();
      wrong += new Submitting(prepared, out).killed(launcher, data);
    }
    starts(launcher, data);
    out.println();
    out.println(wrong == 0 ? "No answer was wrong." : wrong + " answers were wrong.");
    return wrong == 0 ? 0 : 1;
  }

  private void pages(Prepared prepared) throws InterruptedException {
    out.println("(a) Pages with their data, read by strangers on " + BROWSERS + " connections");
    byte[] control = Requests.get("/bench/control");
    var ratio = new Ratio(prepared.port(), BROWSERS, (reader, turn) -> control, out);
    for (var page : prepared.pages()) {
      byte[] request = Requests.get(page.path());
      wrong += ratio.of(page.name(), (reader, turn) -> request, 0.4);
    }
    out.println("    The same while somebody writes 20 times a second, so that copies don't last");
    try (var writer = new RawInserts(prepared.database(), 1).atIntervals(Duration.ofMillis(50))) {
      for (var page : prepared.pages()) {
        byte[] request = Requests.get(page.path());
        wrong += ratio.of(page.name(), (reader, turn) -> request, 0.4);
      }
      writer.check();
    }
    out.println("    The same, each drawn anew, as for somebody who is signed in");
    for (var page : prepared.pages()) {
      wrong += ratio.of(page.name(), (reader, turn) -> Requests.drawn(page.path()), 0.4);
    }
  }

  private void answers(Prepared prepared, Partners partners) throws InterruptedException {
    out.println("(b) Answers to decisions, saved by partners on " + BROWSERS + " connections");
    var ratio = new Ratio(prepared.port(), BROWSERS, partners.controls(), out);
    wrong += ratio.of("answer", partners.answers(), 0.6);
    double raw = new RawInserts(prepared.database(), BROWSERS).run(Duration.ofSeconds(4));
    out.printf("%34s raw JDBC inserts: %,.0f a second%n", "", raw);
  }

  private void crowd(MeasuredServer server, Partners partners)
      throws InterruptedException, SQLException, IOException {
    out.println("(c) " + CROWD + " connections for 60 seconds: 3 pages for each answer");
    var prepared = server.prepared();
    var result = new Load(prepared.port(), CROWD, partners.mixed()).run(MINUTE);
    out.printf(
        "%34s %,d right, %d wrong %s; %,.0f a second, half within %.0f ms, 99 of 100 within %.0f"
            + " ms%n",
        "",
        result.right(),
        result.wrong(),
        result.firstWrong(),
        result.perSecond(),
        result.p50() / 1000.0,
        result.p99() / 1000.0);
    var check = new LedgerCheck(prepared, partners);
    List<String> troubles = check.afterwards();
    server.closeDecisions();
    List<String> broken = check.records();
    out.printf(
        "%34s %,d answers acknowledged in all; %d lost, doubled or different; %d records of %d"
            + " don't verify%n",
        "", check.acknowledged(), troubles.size(), broken.size(), prepared.decisions().size());
    troubles.stream().limit(5).forEach(out::println);
    broken.stream().limit(5).forEach(out::println);
    wrong += result.wrong() + troubles.size() + broken.size();
  }

  private void memory(MeasuredServer server) throws IOException {
    var memory = server.memory();
    out.printf(
        "(d) Memory of the JVM after that load: %d MB, at most %d MB; asked under 450: %s%n",
        memory.now(), memory.most(), memory.now() < 450 ? "reached" : "NOT REACHED");
  }

  private void wire(Prepared prepared) {
    if (!WireBytes.possible()) {
      out.println("(e) Bytes over the wire: not measured, there is no Chromium");
      return;
    }
    var pages = prepared.pages();
    var visit = WireBytes.measure(prepared.port(), pages.get(0).path(), pages.get(1).path());
    out.printf(
        "(e) Over the wire: first page %.1f kB, asked under 150: %s; the next %.1f kB, asked under"
            + " 20: %s%n",
        visit.first() / 1000.0,
        visit.first() < 150_000 ? "reached" : "NOT REACHED",
        visit.after() / 1000.0,
        visit.after() < 20_000 ? "reached" : "NOT REACHED");
  }

  private void starts(Path launcher, Path data) throws IOException, InterruptedException {
    var seconds = new StartTimes(launcher, data).measure();
    double median = seconds.get(seconds.size() / 2);
    out.printf(
        "(d) From the command to the first page: %.1f s (%.1f to %.1f); asked under 5: %s%n",
        median, seconds.getFirst(), seconds.getLast(), median < 5 ? "reached" : "NOT REACHED");
  }
}
