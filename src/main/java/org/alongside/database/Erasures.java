package org.alongside.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Who deleted their account, and when: by id alone. */
final class Erasures {

  private Erasures() {}

  /** Those that a database knows of. */
  static Map<UUID, Instant> in(DatabaseLogin owner) {
    try (Connection connection = owner.connect()) {
      return new Catalog(connection).has("people.erasure") ? read(connection) : Map.of();
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }

  private static Map<UUID, Instant> read(Connection connection) throws SQLException {
    Map<UUID, Instant> erasures = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT person, at FROM people.erasure")) {
      while (rows.next()) {
        erasures.put(rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
      }
    }
    return erasures;
  }
}
