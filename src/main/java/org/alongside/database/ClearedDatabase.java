package org.alongside.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** In a server of somebody else's a restore fills the database itself, cleared before. */
record ClearedDatabase(DatabaseLogins logins) implements RestoreTarget {

  /** A session that has just ended may still be listed for a moment. */
  private static final int LOOKS = 20;

  @Override
  public DatabaseLogins begin(boolean replace) {
    try (Connection connection = logins.owner().connect()) {
      refuseInUse(connection);
      if (new Catalog(connection).holdsInstallation() && !replace) {
        throw RestoreTarget.refusal();
      }
      clear(connection);
      return logins;
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }

  private static void refuseInUse(Connection connection) throws SQLException {
    Catalog catalog = new Catalog(connection);
    for (int look = 0; catalog.othersConnected(); look++) {
      if (look == LOOKS) {
        throw new Halt("The database is in use. Stop every Alongside that uses it first.");
      }
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }

  private static void clear(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String schema : new Catalog(connection).ourSchemas()) {
        statement.execute("DROP SCHEMA " + schema + " CASCADE");
      }
    }
  }

  @Override
  public void finish() {}

  /** What was half filled is left empty, never half full. */
  @Override
  public void abandon() {
    try (Connection connection = logins.owner().connect()) {
      clear(connection);
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }
}
