package org.alongside.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Several clients that write all the time, and remember each row that the server acknowledged. */
final class Writers {

  private final Path folder;
  private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
  private volatile boolean ending;
  private final List<Thread> threads;

  Writers(Path folder, int clients, String round) {
    this.folder = folder;
    threads =
        IntStream.range(0, clients)
            .mapToObj(client -> Thread.ofVirtual().start(() -> write(round + "-" + client)))
            .toList();
  }

  private void write(String name) {
    while (!ending) {
      try (Connection connection = application(folder).connect();
          PreparedStatement insert =
              connection.prepareStatement(
                  "INSERT INTO people.erasure (person, at) VALUES (gen_random_uuid(), now())"
                      + " RETURNING person::text")) {
        while (!ending) {
          ResultSet row = insert.executeQuery();
          row.next();
          acknowledged.add(row.getString(1));
        }
      } catch (SQLException e) {
        pause(name);
      }
    }
  }

  private static void pause(String name) {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(name, e);
    }
  }

  int count() {
    return acknowledged.size();
  }

  /** The rows that were acknowledged and are not there any more. */
  Set<String> lost() throws SQLException {
    Set<String> missing = new HashSet<>(acknowledged);
    try (Connection connection = application(folder).connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT person::text FROM people.erasure")) {
      while (rows.next()) {
        missing.remove(rows.getString(1));
      }
    }
    return missing;
  }

  static DatabaseLogin application(Path folder) {
    return ServerSettings.of(folder).logins(EmbeddedPostgres.DATABASE).application();
  }

  void stop() throws InterruptedException {
    ending = true;
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
