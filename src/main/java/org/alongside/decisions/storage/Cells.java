package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.alongside.decisions.Proposal;
import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;

/** Reads and writes the kinds of cells that the tables share. */
final class Cells {

  private Cells() {}

  static UUID id(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(row.getObject(column, UUID.class));
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var value = row.getTimestamp(column);
    return value == null ? null : value.toInstant();
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return Objects.requireNonNull(moment(row, column));
  }

  static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
    return row.getObject(column, LocalDate.class);
  }

  static @Nullable Timestamp stamp(@Nullable Instant moment) {
    return moment == null ? null : Timestamp.from(moment);
  }

  static Side side(ResultSet row) throws SQLException {
    return Side.valueOf(row.getString("side"));
  }

  static Set<Side> agreed(ResultSet row) throws SQLException {
    var sides = new HashSet<Side>();
    if (row.getBoolean("agreed_lived")) {
      sides.add(Side.LIVED);
    }
    if (row.getBoolean("agreed_learnt")) {
      sides.add(Side.LEARNT);
    }
    return sides;
  }

  static Proposal proposal(ResultSet row) throws SQLException {
    var options = List.of((String[]) row.getArray("options").getArray());
    return new Proposal(row.getString("question"), row.getString("background"), options);
  }

  static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
