package org.alongside.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;

/** The figures of consultations: answering them, and forty thousand responses. */
final class Consulting {

  private static final int BROWSERS = 16;
  private static final int MODELS = 50;
  private static final int RESPONSES = 40_000;
  private static final int TIMES = 15;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final MeasuredServer server;
  private final Prepared prepared;
  private final PrintWriter out;

  Consulting(MeasuredServer server, PrintWriter out) {
    this.server = server;
    this.prepared = server.prepared();
    this.out = out;
  }

  /** Gives how many requests were answered wrongly. */
  long run(Partners partners) throws Exception {
    int port = prepared.port();
    var full = "/consultations/" + prepared.asked().full();
    var empty = "/consultations/" + prepared.asked().empty();
    out.println("Consultations (a) One page of answers saved by people without an account");
    var answerers = Answerers.start(port, empty, BROWSERS);
    var ratio = new Ratio(port, BROWSERS, partners.controls(), out);
    long wrong = ratio.of("page of answers", answerers.saves(), 0.6);
    fill(full);
    out.printf("Consultations (b) %,d responses of 30 questions%n", RESPONSES);
    time("dashboard", full + "/progress", 300);
    time("answers with their signs", full + "/responses", 1_000);
    time("search", "/search?words=asked", 300);
    var readers = Answerers.start(port, full, BROWSERS);
    var pages = new Ratio(port, BROWSERS, answerers.reads(), out);
    wrong += pages.of("page of the form, full / empty", readers.reads(), 1 / 1.2);
    csv(full);
    bringIn();
    wrong += new Submitting(prepared, out).steadily();
    return wrong;
  }

  /** Some are answered through every page; the rest are copies of them under other keys. */
  private void fill(String path) throws IOException, SQLException {
    Answerers.start(prepared.port(), path, MODELS).send(prepared.port());
    int copies = RESPONSES / MODELS - 1;
    try (var connection = prepared.database().connect();
        var fill = connection.createStatement()) {
      fill.execute(copied(prepared.asked().full(), copies));
      fill.execute("ANALYZE");
    }
  }

  private static String copied(String consultation, int times) {
    return """
    CREATE TEMPORARY TABLE copied AS
    SELECT r.id AS model, gen_random_uuid() AS id, n
    FROM consultations.response r, generate_series(1, %2$d) n
    WHERE r.sent_at IS NOT NULL AND r.consultation =
      (SELECT id FROM consultations.consultation WHERE slug = '%1$s');
    INSERT INTO consultations.response (id, consultation, reference, key_hash, channel,
      received_on, started_at, version, sent_version, edition, late, sent_at, sent_last_at)
    SELECT c.id, r.consultation, upper(left(replace(gen_random_uuid()::text, '-', ''), 10)),
      encode(sha256(c.id::text::bytea), 'hex'), r.channel, r.received_on, r.started_at,
      r.version, r.sent_version, r.edition, r.late, r.sent_at, r.sent_last_at
    FROM copied c JOIN consultations.response r ON r.id = c.model;
    INSERT INTO consultations.page (response, code, answers, saved_at)
    SELECT c.id, p.code, p.answers, p.saved_at
    FROM copied c JOIN consultations.page p ON p.response = c.model;
    INSERT INTO consultations.counted (response, consultation, answers)
    SELECT c.id, a.consultation, a.answers
    FROM copied c JOIN consultations.counted a ON a.response = c.model;
    """
        .formatted(consultation, times);
  }

  private void time(String name, String path, int asked) throws IOException {
    var request = Requests.get(path, prepared.asked().lead());
    var millis = new ArrayList<Double>();
    try (var connection = new Connection(prepared.port())) {
      for (int each = 0; each < TIMES; each++) {
        long start = System.nanoTime();
        var answer = connection.send(request);
        millis.add((System.nanoTime() - start) / 1e6);
        if (answer.status() != 200) {
          throw new IOException(path + " answers with " + answer.status());
        }
      }
    }
    millis.sort(null);
    double median = millis.get(TIMES / 2);
    out.printf(
        "%-34s %,.0f ms (%,.0f to %,.0f); asked under %d ms: %s%n",
        name,
        median,
        millis.getFirst(),
        millis.getLast(),
        asked,
        median < asked ? "reached" : "NOT REACHED");
  }

  private void bringIn() throws IOException {
    long start = System.nanoTime();
    server.bringIn();
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        "Consultations (d) %,d rows of 30 questions made, read, checked and brought in: %.0f s;"
            + " asked under 60: %s%n",
        BenchImport.LINES, seconds, seconds < 60 ? "reached" : "NOT REACHED");
  }

  private void csv(String path) throws IOException {
    long before = server.memory().most();
    long start = System.nanoTime();
    long bytes;
    try (var connection = new Connection(prepared.port())) {
      var lead = prepared.asked().lead();
      var page = connection.send(Requests.plain(path + "/progress", lead)).text();
      var token = TOKEN.matcher(page);
      if (!token.find()) {
        throw new IOException("No form to take the answers away");
      }
      var fields = Map.of("_csrf", token.group(1));
      start = System.nanoTime();
      bytes = connection.drain(Requests.postedPlain(path + "/responses.csv", lead, fields));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        "%-34s %.1f s for %,.0f MB; asked under 20 s: %s; at most %d MB of memory, before %d%n",
        "CSV of all",
        seconds,
        bytes / 1e6,
        seconds < 20 ? "reached" : "NOT REACHED",
        server.memory().most(),
        before);
  }
}
