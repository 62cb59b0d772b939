package org.alongside.search.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alongside.participation.Level;
import org.alongside.search.Found;
import org.alongside.search.Wanted.When;

/** How many there are of each sort, gathered row by row. */
final class CountRows {

  private long all;
  private final Map<String, Long> areas = new LinkedHashMap<>();
  private final Map<String, Long> topics = new LinkedHashMap<>();
  private final Map<Level, Long> levels = new EnumMap<>(Level.class);
  private final Map<When, Long> whens = new EnumMap<>(When.class);

  void read(ResultSet row) throws SQLException {
    var value = row.getString("value");
    long many = row.getLong("many");
    switch (row.getString("sort")) {
      case "area" -> areas.put(value, many);
      case "topic" -> topics.put(value, many);
      case "level" -> levels.put(Level.valueOf(value), many);
      case "state" -> state(Found.State.valueOf(value), many);
      default -> all = many;
    }
  }

  /** What closes soon is open still. */
  private void state(Found.State state, long many) {
    switch (state) {
      case OPEN -> whens.merge(When.OPEN, many, Long::sum);
      case CLOSING_SOON -> {
        whens.merge(When.OPEN, many, Long::sum);
        whens.put(When.CLOSING_SOON, many);
      }
      case CLOSED -> whens.put(When.CLOSED, many);
      case COMING, NONE -> {}
    }
  }

  Found.Counts counts() {
    return new Found.Counts(all, areas, topics, levels, whens);
  }
}
