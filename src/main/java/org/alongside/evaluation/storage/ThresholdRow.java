package org.alongside.evaluation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.evaluation.Threshold;
import org.alongside.evaluation.ThresholdVersion;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A version of the thresholds as a row of its table, with one column for each of them. */
final class ThresholdRow {

  private ThresholdRow() {}

  static ThresholdVersion read(ResultSet row, int number) throws SQLException {
    var values = new EnumMap<Threshold, Integer>(Threshold.class);
    for (var each : Threshold.values()) {
      values.put(each, row.getInt(column(each)));
    }
    return new ThresholdVersion(
        row.getInt("version"), row.getObject("holds_from", LocalDate.class), values, change(row));
  }

  /** Nobody made the first one. */
  private static ThresholdVersion.@Nullable Change change(ResultSet row) throws SQLException {
    var by = row.getObject("changed_by", UUID.class);
    return by == null
        ? null
        : new ThresholdVersion.Change(
            new PersonId(by),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getString("reason"));
  }

  static Map<String, Object> write(ThresholdVersion version) {
    var change = Objects.requireNonNull(version.change());
    var row = new HashMap<String, Object>();
    row.put("version", version.number());
    row.put("holds_from", version.from());
    row.put("reason", change.reason());
    row.put("changed_by", change.by().value());
    row.put("recorded_at", change.at().atOffset(ZoneOffset.UTC));
    version.values().forEach((threshold, value) -> row.put(column(threshold), value));
    return row;
  }

  private static String column(Threshold threshold) {
    return threshold.code().replace('-', '_');
  }
}
