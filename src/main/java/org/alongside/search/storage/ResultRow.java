package org.alongside.search.storage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.alongside.participation.Level;
import org.alongside.search.Found;
import org.alongside.search.Kind;
import org.alongside.search.Marked;

/** One result as a row. */
final class ResultRow {

  private ResultRow() {}

  static Found.Result read(ResultSet row, int number) throws SQLException {
    String level = row.getString("level");
    Date lastDay = row.getDate("last_day");
    return new Found.Result(
        Kind.valueOf(row.getString("kind")),
        row.getString("path"),
        row.getString("title"),
        Marked.read(row.getString("extract")),
        level == null ? null : Level.valueOf(level),
        Found.State.valueOf(row.getString("state")),
        lastDay == null ? null : lastDay.toLocalDate(),
        new Found.Mark(
            row.getBoolean("titled"),
            row.getTimestamp("at").toInstant(),
            row.getObject("thing", UUID.class)));
  }
}
