package org.alongside.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Settles once for all whether a database is a demonstration or real. */
public final class Installations {

  private Installations() {}

  /** Fixes it in a new database; in a known one, refuses to start it as what it is not. */
  public static Installation settle(DatabaseLogins logins, boolean demo) {
    try (Connection connection = logins.owner().connect()) {
      fix(connection, demo);
      boolean made = read(connection);
      if (made != demo) {
        throw new Halt(
            made
                ? "This database is a demonstration and can't be used for real. Add --demo, or choose another folder with --data."
                : "This database is a real installation: --demo can't be switched on over it. Choose another folder with --data.");
      }
      return new Installation(demo);
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }

  /** What a database is that was settled before. */
  public static Installation read(DatabaseLogins logins) {
    try (Connection connection = logins.owner().connect()) {
      return new Installation(read(connection));
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }

  private static void fix(Connection connection, boolean demo) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "INSERT INTO database.installation (demo) VALUES (?) ON CONFLICT DO NOTHING")) {
      statement.setBoolean(1, demo);
      statement.executeUpdate();
    }
  }

  private static boolean read(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT demo FROM database.installation")) {
      row.next();
      return row.getBoolean(1);
    }
  }
}
