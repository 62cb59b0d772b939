package org.alongside.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** A PostgreSQL that somebody else runs, named by the environment. */
public record ExistingPostgres(DatabaseLogins logins) implements RunningDatabase {

  static final String URL = "ALONGSIDE_DATABASE_URL";
  private static final int OLDEST = 150000;

  static ExistingPostgres open(Map<String, String> environment) {
    DatabaseLogin owner = DatabaseAddress.of(environment).login();
    DriverManager.setLoginTimeout(10);
    try (Connection connection = connect(owner);
        Statement statement = connection.createStatement()) {
      refuseOld(owner, statement);
    } catch (SQLException e) {
      throw unreachable(owner, e);
    }
    String application = environment.getOrDefault("ALONGSIDE_DATABASE_APPLICATION_USER", "");
    if (application.isEmpty()) {
      return new ExistingPostgres(SwitchedRole.of(owner));
    }
    String password =
        DatabaseAddress.secret(environment, "ALONGSIDE_DATABASE_APPLICATION_PASSWORD");
    return new ExistingPostgres(
        ownLogin(owner, new DatabaseLogin(owner.url(), application, password)));
  }

  private static DatabaseLogins ownLogin(DatabaseLogin owner, DatabaseLogin application) {
    if (owner.user().equals(application.user())) {
      throw new Halt(
          "ALONGSIDE_DATABASE_APPLICATION_USER must differ from ALONGSIDE_DATABASE_USER: the"
              + " application must not own its tables.");
    }
    try (Connection connection = connect(application)) {
      connection.isValid(5);
    } catch (SQLException e) {
      throw unreachable(application, e);
    }
    return new DatabaseLogins(owner, application);
  }

  private static Connection connect(DatabaseLogin login) throws SQLException {
    return login.connect();
  }

  private static void refuseOld(DatabaseLogin owner, Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "SELECT current_setting('server_version_num')::int, current_setting('server_version')")) {
      row.next();
      refuseOld(owner.url(), row.getInt(1), row.getString(2));
    }
  }

  static void refuseOld(String url, int number, String version) {
    if (number < OLDEST) {
      throw new Halt(
          "PostgreSQL %s at %s is too old: Alongside needs version 15 or later."
              .formatted(version, url));
    }
  }

  private static Halt unreachable(DatabaseLogin login, SQLException cause) {
    String state = String.valueOf(cause.getSQLState());
    if (state.startsWith("28")) {
      return new Halt(
          "The database at %s refused the user %s or the password."
              .formatted(login.url(), login.user()),
          cause);
    }
    if (state.equals("3D000")) {
      return new Halt("There is no database at %s. Create it first.".formatted(login.url()), cause);
    }
    return new Halt(
        "The database at %s can't be reached: %s"
            .formatted(
                login.url(), String.valueOf(cause.getMessage()).lines().findFirst().orElse("")),
        cause);
  }

  /** It goes on without us. */
  @Override
  public void close() {}
}
