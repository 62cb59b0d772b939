package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.alongside.decisions.AgreedBy;
import org.alongside.decisions.Proposal;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
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

  static AgreedBy agreed(ResultSet row) throws SQLException {
    var coChairs = new EnumMap<Side, PersonId>(Side.class);
    for (var side : Side.values()) {
      var coChair = row.getObject(agreed(side), UUID.class);
      if (coChair != null) {
        coChairs.put(side, new PersonId(coChair));
      }
    }
    return new AgreedBy(coChairs);
  }

  /** The column that holds which co-chair of a side agrees. */
  static String agreed(Side side) {
    return "agreed_" + side.name().toLowerCase(Locale.ROOT);
  }

  static @Nullable UUID agreed(AgreedBy agreed, Side side) {
    var coChair = agreed.coChairs().get(side);
    return coChair == null ? null : coChair.value();
  }

  static Proposal proposal(ResultSet row) throws SQLException {
    return new Proposal(
        row.getString("question"), row.getString("background"), texts(row, "options"));
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  static String[] texts(Collection<String> texts) {
    return texts.toArray(String[]::new);
  }
}
