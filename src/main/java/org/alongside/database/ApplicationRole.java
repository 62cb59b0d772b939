package org.alongside.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes sure that the application's role and the database exist in our own server. */
final class ApplicationRole {

  private ApplicationRole() {}

  static void prepare(ServerSettings settings, String database) {
    try (Connection connection = settings.logins("postgres").owner().connect();
        Statement statement = connection.createStatement()) {
      if (!exists(
          connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", ServerSettings.APPLICATION)) {
        statement.execute(
            "CREATE ROLE %s LOGIN PASSWORD '%s'"
                .formatted(ServerSettings.APPLICATION, settings.applicationPassword()));
      }
      for (String mending : SwappedDatabase.mend(statement)) {
        statement.execute(mending);
      }
      if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", database)) {
        statement.execute("CREATE DATABASE " + database);
      }
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }

  private static boolean exists(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      return statement.executeQuery().next();
    }
  }
}
