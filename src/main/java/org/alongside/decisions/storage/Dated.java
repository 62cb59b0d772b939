package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.alongside.decisions.Timetable;

/** When a decision in a list opens and closes: as its own page says, with the time people have. */
final class Dated {

  /** Whether everyone who was announced agrees to less time. */
  static final String WAIVED =
      """
      NOT EXISTS (SELECT FROM decisions.published w
                   WHERE w.decision = d.id AND NOT w.waived) AS waived
      """;

  private Dated() {}

  /** From a row with the phase, both dates, the day of announcing, and {@link #WAIVED}. */
  static Timetable of(ResultSet row) throws SQLException {
    var wished = wished(row);
    boolean waits = row.getString("phase").equals("ANNOUNCED") && !row.getBoolean("waived");
    return waits ? wished.withTimeFrom(Cells.instant(row, "announced_at")) : wished;
  }

  /** Whether it is to open or close before people have had the time that is theirs. */
  static boolean sooner(ResultSet row) throws SQLException {
    var wished = wished(row);
    return !wished.equals(wished.withTimeFrom(Cells.instant(row, "announced_at")));
  }

  private static Timetable wished(ResultSet row) throws SQLException {
    return new Timetable(Cells.instant(row, "opens"), Cells.instant(row, "closes"), null);
  }
}
