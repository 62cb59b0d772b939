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
    var wished = new Timetable(Cells.instant(row, "opens"), Cells.instant(row, "closes"), null);
    boolean waits = row.getString("phase").equals("ANNOUNCED") && !row.getBoolean("waived");
    return waits ? wished.withTimeFrom(Cells.instant(row, "announced_at")) : wished;
  }
}
