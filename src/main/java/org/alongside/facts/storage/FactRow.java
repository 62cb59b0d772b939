package org.alongside.facts.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Channel;
import org.alongside.facts.Fact;
import org.alongside.participation.Side;
import org.alongside.participation.Stage;

/** Reads a row of {@code facts.fact}. */
final class FactRow {

  private FactRow() {}

  static Fact read(ResultSet row, int number) throws SQLException {
    return new Fact(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        who(row),
        where(row),
        row.getObject("happened_on", LocalDate.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        Audience.valueOf(row.getString("audience")),
        Details.read(row.getString("details")));
  }

  private static Fact.Who who(ResultSet row) throws SQLException {
    var side = row.getString("side");
    return new Fact.Who(
        row.getObject("actor", UUID.class),
        row.getObject("entered_by", UUID.class),
        Channel.valueOf(row.getString("channel")),
        side == null ? null : Side.valueOf(side));
  }

  private static Fact.Where where(ResultSet row) throws SQLException {
    var stage = row.getString("stage");
    return new Fact.Where(
        row.getObject("project", UUID.class),
        stage == null ? null : Stage.valueOf(stage),
        row.getString("subject_kind"),
        row.getObject("subject", UUID.class));
  }
}
