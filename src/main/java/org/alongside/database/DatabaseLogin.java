package org.alongside.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One role's way into one database. */
public record DatabaseLogin(String url, String user, String password) {

  /** Opens a connection of its own, outside any pool. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Leaves the password out, so that no log can hold it. */
  @Override
  public String toString() {
    return user + "@" + url;
  }
}
