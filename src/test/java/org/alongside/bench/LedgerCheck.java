package org.alongside.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.record.Verification;

/** Compares what the partners were told with what is kept, and with the record of each decision. */
final class LedgerCheck {

  private static final String KEPT =
      """
      SELECT asked.person || ' ' || asked.decision, count(*), max(response.version),
        (array_agg(response.answer ORDER BY response.version DESC))[1]
      FROM decisions.response JOIN decisions.asked ON asked.id = response.asked
      GROUP BY 1
      """;
  private static final String ENTERED =
      "SELECT decision::text, count(*) FROM record.entry WHERE type = 'responded' GROUP BY 1";

  private final Prepared prepared;
  private final Partners partners;
  private final List<String> troubles = new ArrayList<>();
  private long acknowledged;

  LedgerCheck(Prepared prepared, Partners partners) {
    this.prepared = prepared;
    this.partners = partners;
  }

  private record Kept(int count, int version, String answer) {}

  /** What is wrong; nothing, if every answer is there once. */
  List<String> afterwards() throws SQLException {
    try (var connection = prepared.database().connect();
        var statement = connection.createStatement()) {
      Map<String, Kept> kept = new HashMap<>();
      try (var rows = statement.executeQuery(KEPT)) {
        while (rows.next()) {
          kept.put(rows.getString(1), new Kept(rows.getInt(2), rows.getInt(3), rows.getString(4)));
        }
      }
      Map<String, Long> entered = new HashMap<>();
      try (var rows = statement.executeQuery(ENTERED)) {
        while (rows.next()) {
          entered.put(rows.getString(1), rows.getLong(2));
        }
      }
      for (int decision = 0; decision < prepared.decisions().size(); decision++) {
        compare(decision, kept, entered.getOrDefault(prepared.decisions().get(decision), 0L));
      }
    }
    return troubles;
  }

  /** How many answers were acknowledged. */
  long acknowledged() {
    return acknowledged;
  }

  private void compare(int decision, Map<String, Kept> kept, long entered) {
    String id = prepared.decisions().get(decision);
    long told = 0;
    for (int partner = 0; partner < prepared.partners().size(); partner++) {
      String key = prepared.partners().get(partner).person() + " " + id;
      int times = partners.acknowledged(partner, decision);
      told += times;
      if (times > 0 || kept.containsKey(key)) {
        compare(key, times, partners.last(partner, decision), kept.get(key));
      }
    }
    acknowledged += told;
    if (told != entered) {
      troubles.add("%s: %d acknowledged, %d in its record".formatted(id, told, entered));
    }
  }

  private void compare(
      String who, int times, String last, @org.jspecify.annotations.Nullable Kept kept) {
    if (kept == null) {
      troubles.add(who + ": lost");
    } else if (kept.count() != times || kept.version() != times || !kept.answer().equals(last)) {
      troubles.add("%s: told %d times, last %s; kept %s".formatted(who, times, last, kept));
    }
  }

  /** The exported record of each decision holds, in the eyes of {@code verify}, once it closed. */
  List<String> records() throws IOException, InterruptedException {
    List<String> broken = new ArrayList<>();
    try (var connection = new Connection(prepared.port())) {
      for (String id : prepared.decisions()) {
        byte[] record = record(connection, id);
        if (!(Verification.of(record, Optional.empty()) instanceof Verification.Valid)) {
          broken.add(id + ": its record does not hold");
        }
      }
    }
    return broken;
  }

  private static byte[] record(Connection connection, String id)
      throws IOException, InterruptedException {
    var request = Requests.plain("/decisions/" + id + "/record.json");
    for (int attempt = 0; attempt < 600; attempt++) {
      var answer = connection.send(request);
      if (answer.status() == 200) {
        return answer.text().getBytes(StandardCharsets.UTF_8);
      }
      Thread.sleep(100);
    }
    throw new IOException("No record of " + id + " after a minute");
  }
}
