package org.alongside.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.alongside.database.DataFolder;
import org.alongside.database.DatabaseLogin;
import org.alongside.database.RunningDatabase;

/**
 * People who read a consultation and send what they think, at a steady pace; once with the server
 * killed in the middle. What they were told was saved is looked for in the database afterwards.
 */
final class Submitting {

  private static final Duration LONG = Duration.ofMinutes(5);
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int WITHIN_MILLIS = 200;
  private static final String AFTER_KILL =
      "killed with kill -9 after 20 of 60 seconds, and started again: ";

  private static final String KEPT =
      """
      SELECT a.answers -> 'w1' ->> 'text', count(*)
      FROM consultations.counted a JOIN consultations.consultation c ON c.id = a.consultation
      WHERE c.slug = ? AND a.answers -> 'w1' ->> 'text' LIKE 'Sent %' GROUP BY 1
      """;

  private final Prepared prepared;
  private final PrintWriter out;

  Submitting(Prepared prepared, PrintWriter out) {
    this.prepared = prepared;
    this.out = out;
  }

  /** Gives how many requests went wrong, or how many of those sent were lost or doubled. */
  long steadily() throws IOException, InterruptedException, SQLException {
    out.printf(
        "Consultations (c) %d people a second send their answers, %d pages a second are read, for"
            + " 5 minutes%n",
        Pace.SUBMITS, Pace.VIEWS);
    var pace = new Pace(prepared);
    pace.run(LONG);
    var told = pace.told();
    double p95 = told.p95();
    out.printf(
        "%34s %,d sent, %,d pages read, %d wrong %s; half within %.0f ms, 95 of 100 within %.0f ms;"
            + " asked under %d: %s%n",
        "",
        told.sent().size(),
        told.read(),
        told.wrong(),
        told.firstWrong(),
        told.p50(),
        p95,
        WITHIN_MILLIS,
        p95 < WITHIN_MILLIS ? "reached" : "NOT REACHED");
    return told.wrong() + missing(told, "", prepared.database());
  }

  /** The same for a minute; after a third of it the server is killed, and started again. */
  long killed(Path launcher, Path data) throws IOException, InterruptedException, SQLException {
    var pace = new Pace(prepared);
    try (var again = new StartAgain(launcher, data, prepared)) {
      var killing = Thread.ofVirtual().start(again::afterAWhile);
      pace.run(MINUTE);
      killing.join();
    }
    var folder = DataFolder.open(data);
    try (folder;
        var database = RunningDatabase.open(folder, System.getenv())) {
      return missing(pace.told(), AFTER_KILL, database.logins().application());
    }
  }

  private long missing(Pace.Told told, String when, DatabaseLogin login) throws SQLException {
    var kept = kept(login);
    long lost = told.sent().stream().filter(words -> !kept.containsKey(words)).count();
    long doubled = kept.values().stream().filter(times -> times > 1).count();
    out.printf(
        "%34s %s%,d acknowledged, %d lost, %d doubled%n",
        "", when, told.sent().size(), lost, doubled);
    return lost + doubled;
  }

  private Map<String, Long> kept(DatabaseLogin login) throws SQLException {
    var kept = new HashMap<String, Long>();
    try (var connection = login.connect();
        var statement = connection.prepareStatement(KEPT)) {
      statement.setString(1, prepared.asked().empty());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          kept.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return kept;
  }
}
