package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.alongside.counting.Threshold;
import org.alongside.decisions.AgreedBy;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionLine.Phase;
import org.alongside.decisions.Dossier;
import org.alongside.decisions.Method;
import org.alongside.decisions.Terms;
import org.alongside.decisions.Timetable;
import org.alongside.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** A row of {@code decisions.decision}, before it is known which state it makes. */
record DecisionRow(Dossier dossier, Phase phase, AgreedBy agreed, Dates dates) {

  /** When what happened to it. */
  record Dates(
      @Nullable Instant announced,
      @Nullable Instant closed,
      @Nullable LocalDate review,
      @Nullable LocalDate broughtBack,
      @Nullable Instant facilitated,
      @Nullable Instant withdrawn) {}

  static DecisionRow read(ResultSet row) throws SQLException {
    return new DecisionRow(
        dossier(row), Phase.valueOf(row.getString("phase")), Cells.agreed(row), dates(row));
  }

  static Dossier dossier(ResultSet row) throws SQLException {
    var home =
        new Dossier.Home(new PartnershipId(Cells.id(row, "partnership")), Cells.id(row, "project"));
    return new Dossier(
        new DecisionId(Cells.id(row, "id")),
        home,
        row.getInt("attempt"),
        row.getInt("version"),
        terms(row));
  }

  private static Terms terms(ResultSet row) throws SQLException {
    var timetable =
        new Timetable(
            Cells.instant(row, "opens"), Cells.instant(row, "closes"), Cells.day(row, "review"));
    return new Terms(
        Cells.proposal(row),
        method(row),
        timetable,
        row.getInt("minutes"),
        row.getObject("listed", UUID.class));
  }

  private static Method method(ResultSet row) throws SQLException {
    return row.getString("method").equals(Method.NoObjections.CODE)
        ? new Method.NoObjections()
        : new Method.BothGroupsAgree(Threshold.valueOf(row.getString("threshold")));
  }

  private static Dates dates(ResultSet row) throws SQLException {
    return new Dates(
        Cells.moment(row, "announced_at"),
        Cells.moment(row, "closed_at"),
        Cells.day(row, "review"),
        Cells.day(row, "brought_back"),
        Cells.moment(row, "facilitated_at"),
        Cells.moment(row, "withdrawn_at"));
  }

  UUID id() {
    return dossier.id().value();
  }
}
