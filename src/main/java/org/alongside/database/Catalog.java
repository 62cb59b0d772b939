package org.alongside.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a database holds, read from PostgreSQL's own catalogue. */
record Catalog(Connection connection) {

  /** Who is signed in where is not kept: a restore must not revive what was signed out. */
  private static final String TABLES =
      """
      SELECT format('%I.%I', n.nspname, c.relname) AS name,
             string_agg(quote_ident(a.attname), ',' ORDER BY a.attnum) AS columns
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      JOIN pg_attribute a ON a.attrelid = c.oid
      WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
        AND NOT (n.nspname = 'database' AND c.relname IN
          ('flyway_schema_history', 'spring_session', 'spring_session_attributes'))
      GROUP BY n.nspname, c.relname
      ORDER BY n.nspname, c.relname
      """;

  private static final String SEQUENCES =
      """
      SELECT format('%I.%I', schemaname, sequencename) AS name, last_value
      FROM pg_sequences ORDER BY 1
      """;

  private static final String FOREIGN_KEYS =
      """
      SELECT conrelid::regclass::text AS name, quote_ident(conname) AS key,
             pg_get_constraintdef(oid) AS definition
      FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 ORDER BY 1, 2
      """;

  record Table(String name, String columns) {}

  /** A sequence and the last number it gave; none while it has given none. */
  record Sequence(String name, @Nullable Long last) {}

  record ForeignKey(String table, String name, String definition) {}

  private interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  List<Table> tables() throws SQLException {
    return all(TABLES, row -> new Table(row.getString("name"), row.getString("columns")));
  }

  List<Sequence> sequences() throws SQLException {
    return all(
        SEQUENCES,
        row -> new Sequence(row.getString("name"), row.getObject("last_value", Long.class)));
  }

  List<ForeignKey> foreignKeys() throws SQLException {
    return all(
        FOREIGN_KEYS,
        row ->
            new ForeignKey(
                row.getString("name"), row.getString("key"), row.getString("definition")));
  }

  /** The newest migration that this database has had. */
  String migration() throws SQLException {
    return all(
            """
            SELECT version FROM database.flyway_schema_history
            WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1
            """,
            row -> row.getString("version"))
        .getFirst();
  }

  boolean holdsInstallation() throws SQLException {
    return has("database.flyway_schema_history");
  }

  boolean has(String table) throws SQLException {
    return all(
            "SELECT to_regclass('" + table + "') IS NOT NULL AS found",
            row -> row.getBoolean("found"))
        .getFirst();
  }

  boolean othersConnected() throws SQLException {
    return all(
            """
            SELECT count(*) > 0 AS found FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid()
              AND backend_type = 'client backend'
            """,
            row -> row.getBoolean("found"))
        .getFirst();
  }

  List<String> ourSchemas() throws SQLException {
    return all(
        """
        SELECT quote_ident(nspname) AS name FROM pg_namespace
        WHERE nspname NOT LIKE 'pg\\_%' AND nspname NOT IN ('information_schema', 'public')
        """,
        row -> row.getString("name"));
  }

  private <T> List<T> all(String sql, Row<T> reading) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<T> all = new ArrayList<>();
      while (rows.next()) {
        all.add(reading.read(rows));
      }
      return all;
    }
  }
}
