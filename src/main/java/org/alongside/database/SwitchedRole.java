package org.alongside.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** With one login alone, the application puts the owner's rights down as soon as it connects. */
final class SwitchedRole {

  private SwitchedRole() {}

  static DatabaseLogins of(DatabaseLogin owner) {
    String role = owner.user() + "_application";
    try (Connection connection = owner.connect();
        Statement statement = connection.createStatement()) {
      if (!exists(connection, role)) {
        statement.execute(
            "CREATE ROLE %s NOLOGIN".formatted(statement.enquoteIdentifier(role, true)));
      }
      statement.execute(
          "GRANT %s TO %s"
              .formatted(
                  statement.enquoteIdentifier(role, true),
                  statement.enquoteIdentifier(owner.user(), true)));
    } catch (SQLException e) {
      throw new Halt(
          "The user %s can't create the role %s. Create it, or set ALONGSIDE_DATABASE_APPLICATION_USER."
              .formatted(owner.user(), role),
          e);
    }
    return new DatabaseLogins(
        owner,
        new DatabaseLogin(withRole(owner.url(), role), owner.user(), owner.password()),
        role);
  }

  private static boolean exists(Connection connection, String role) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
      statement.setString(1, role);
      return statement.executeQuery().next();
    }
  }

  private static String withRole(String url, String role) {
    String option =
        URLEncoder.encode("-c role=" + role, StandardCharsets.UTF_8).replace("+", "%20");
    return url + (url.contains("?") ? "&" : "?") + "options=" + option;
  }
}
