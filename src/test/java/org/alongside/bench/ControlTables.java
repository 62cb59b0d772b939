package org.alongside.bench;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two tables of the control pages, in a schema of their own. */
final class ControlTables {

  private ControlTables() {}

  static void make(DataSource owner) {
    JdbcClient jdbc = JdbcClient.create(owner);
    jdbc.sql("CREATE SCHEMA bench").update();
    jdbc.sql("CREATE TABLE bench.row (place integer PRIMARY KEY, words text NOT NULL)").update();
    jdbc.sql("CREATE TABLE bench.kept (id uuid PRIMARY KEY, words text NOT NULL)").update();
    jdbc.sql(
            "INSERT INTO bench.row SELECT n, 'A line of about the length that a line has, ' || n"
                + " FROM generate_series(1, 1000) AS n")
        .update();
    jdbc.sql("GRANT USAGE ON SCHEMA bench TO PUBLIC").update();
    jdbc.sql("GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA bench TO PUBLIC").update();
  }
}
