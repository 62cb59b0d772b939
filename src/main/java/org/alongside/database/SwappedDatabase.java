package org.alongside.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** In our own server a restore fills a second database, which then takes the name of the first. */
final class SwappedDatabase implements RestoreTarget {

  private static final String FILLED = "alongside_restored";
  private static final String BEFORE = "alongside_before";

  private final EmbeddedPostgres postgres;

  SwappedDatabase(EmbeddedPostgres postgres) {
    this.postgres = postgres;
  }

  @Override
  public DatabaseLogins begin(boolean replace) {
    try (Connection connection = postgres.logins().owner().connect()) {
      if (new Catalog(connection).holdsInstallation() && !replace) {
        throw RestoreTarget.refusal();
      }
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
    execute("DROP DATABASE IF EXISTS " + FILLED + " WITH (FORCE)", "CREATE DATABASE " + FILLED);
    return postgres.logins(FILLED);
  }

  @Override
  public void finish() {
    execute(
        "DROP DATABASE IF EXISTS " + BEFORE + " WITH (FORCE)",
        rename(EmbeddedPostgres.DATABASE, BEFORE),
        rename(FILLED, EmbeddedPostgres.DATABASE),
        "DROP DATABASE " + BEFORE);
  }

  @Override
  public void abandon() {
    execute("DROP DATABASE IF EXISTS " + FILLED + " WITH (FORCE)");
  }

  /** Ends a swap that a crash interrupted: the old database comes back, or goes for good. */
  static List<String> mend(Statement statement) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery("SELECT datname FROM pg_database")) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    if (!names.contains(BEFORE)) {
      return List.of();
    }
    return names.contains(EmbeddedPostgres.DATABASE)
        ? List.of("DROP DATABASE " + BEFORE + " WITH (FORCE)")
        : List.of(rename(BEFORE, EmbeddedPostgres.DATABASE));
  }

  private static String rename(String from, String to) {
    return "ALTER DATABASE %s RENAME TO %s".formatted(from, to);
  }

  private void execute(String... commands) {
    try (Connection connection = postgres.logins("postgres").owner().connect();
        Statement statement = connection.createStatement()) {
      for (String command : commands) {
        statement.execute(command);
      }
    } catch (SQLException e) {
      throw Trouble.database(e);
    }
  }
}
