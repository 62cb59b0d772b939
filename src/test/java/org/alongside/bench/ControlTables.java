package org.alongside.bench;

import java.sql.SQLException;
import org.alongside.database.DatabaseLogin;

/** The two tables of the control pages, in a schema of their own. */
final class ControlTables {

  private ControlTables() {}

  static void make(DatabaseLogin owner) {
    try (var connection = owner.connect();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE SCHEMA bench;
          CREATE TABLE bench.row (place integer PRIMARY KEY, words text NOT NULL);
          CREATE TABLE bench.kept (id uuid PRIMARY KEY, words text NOT NULL);
          INSERT INTO bench.row
            SELECT n, 'A line of about the length that a line has, ' || n
            FROM generate_series(1, 1000) AS n;
          GRANT USAGE ON SCHEMA bench TO PUBLIC;
          GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA bench TO PUBLIC;
          """);
    } catch (SQLException e) {
      throw new IllegalStateException("The control tables could not be made", e);
    }
  }
}
