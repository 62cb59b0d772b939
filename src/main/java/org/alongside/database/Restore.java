package org.alongside.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationVersion;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Fills an empty database from a backup, and brings it to the form that this version needs. */
final class Restore {

  private final DatabaseLogins logins;
  private final BackupFile file;

  Restore(DatabaseLogins logins, BackupFile file) {
    this.logins = logins;
    this.file = file;
  }

  void run() {
    Migrations migrations = new Migrations(logins);
    migrations.run(version(file));
    try (Connection connection = logins.owner().connect()) {
      connection.setAutoCommit(false);
      fill(connection);
      connection.commit();
    } catch (SQLException e) {
      throw Trouble.database(e);
    } catch (IOException e) {
      throw new Halt("The backup can't be read: " + e.getMessage(), e);
    }
    migrations.run();
  }

  static void refuseUnknown(BackupFile file, DatabaseLogins logins) {
    if (!new Migrations(logins).know(version(file))) {
      throw new Halt("The backup was made by a newer Alongside: update this one first.");
    }
  }

  private static MigrationVersion version(BackupFile file) {
    return MigrationVersion.fromVersion(file.manifest().migration());
  }

  private void fill(Connection connection) throws SQLException, IOException {
    List<BackupManifest.SavedTable> tables = file.manifest().tables();
    try (Statement statement = connection.createStatement()) {
      // The one way past append-only: neither triggers nor foreign keys act meanwhile.
      allow(statement);
      String names =
          tables.stream().map(BackupManifest.SavedTable::name).collect(Collectors.joining(", "));
      statement.execute("TRUNCATE " + names);
      CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
      for (BackupManifest.SavedTable table : tables) {
        fill(table, copy);
      }
      for (Catalog.Sequence sequence : file.manifest().sequences()) {
        if (sequence.last() != null) {
          statement.execute("SELECT setval('%s', %d)".formatted(sequence.name(), sequence.last()));
        }
      }
      statement.execute("SET session_replication_role = DEFAULT");
      recheck(connection, statement);
      statement.execute("ANALYZE");
    }
  }

  private static void allow(Statement statement) throws SQLException {
    try {
      statement.execute("SET session_replication_role = replica");
    } catch (SQLException e) {
      throw new Halt(
          "The database's owner may not restore: a superuser must first run"
              + " GRANT SET ON PARAMETER session_replication_role TO the owner.",
          e);
    }
  }

  private void fill(BackupManifest.SavedTable table, CopyManager copy)
      throws SQLException, IOException {
    try (InputStream in = file.table(table)) {
      String sql = "COPY %s (%s) FROM STDIN".formatted(table.name(), table.columns());
      long rows = copy.copyIn(sql, in);
      if (rows != table.rows()) {
        throw new Halt(
            "%s came back with %d rows instead of %d.".formatted(table.name(), rows, table.rows()));
      }
    }
  }

  /** Made anew, each foreign key looks at every row. */
  private static void recheck(Connection connection, Statement statement) throws SQLException {
    for (Catalog.ForeignKey key : new Catalog(connection).foreignKeys()) {
      statement.execute("ALTER TABLE %s DROP CONSTRAINT %s".formatted(key.table(), key.name()));
      statement.execute(
          "ALTER TABLE %s ADD CONSTRAINT %s %s"
              .formatted(key.table(), key.name(), key.definition()));
    }
  }
}
