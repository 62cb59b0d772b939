package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.Result;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists of decisions, each by one query. */
final class DecisionLines {

  static final String LINE =
      """
      SELECT d.id, d.project, coalesce(r.question, d.question) AS question, d.phase, d.result,
        d.drafted_at, coalesce(r.opens, d.opens) AS opens, coalesce(r.closes, d.closes) AS closes
      FROM decisions.decision d
      LEFT JOIN LATERAL (
        SELECT * FROM decisions.round WHERE decision = d.id AND attempt = d.attempt
        ORDER BY number DESC LIMIT 1) r ON true
      """;

  private final JdbcClient sql;

  DecisionLines(JdbcClient sql) {
    this.sql = sql;
  }

  List<DecisionLine> of(PartnershipId partnership) {
    return sql.sql(LINE + "WHERE d.partnership = ? ORDER BY d.drafted_at DESC, d.id")
        .param(partnership.value())
        .query(DecisionLines::line)
        .list();
  }

  /** Only of projects that everyone may see. */
  List<DecisionLine> register(@Nullable Instant before, int most) {
    var from =
        before == null ? Timestamp.from(Instant.parse("9999-01-01T00:00:00Z")) : stamp(before);
    return sql.sql(
            LINE
                + """
                WHERE d.phase <> 'DRAFT' AND d.drafted_at < ? AND NOT EXISTS (
                  SELECT 1 FROM projects.project p WHERE p.id = d.project
                    AND (p.visibility <> 'EVERYONE' OR p.published_at IS NULL))
                ORDER BY d.drafted_at DESC, d.id LIMIT ?
                """)
        .params(from, most)
        .query(DecisionLines::line)
        .list();
  }

  private static Timestamp stamp(Instant moment) {
    return Timestamp.from(moment);
  }

  /** An announced one may come due by a waiver, before the date it would have otherwise. */
  List<DecisionId> due(Instant now) {
    return ids(
        """
        SELECT id FROM decisions.decision WHERE phase = 'ANNOUNCED' AND opens <= ?
        UNION ALL
        SELECT decision FROM decisions.round WHERE ended IS NULL AND closes <= ?
        """,
        stamp(now),
        stamp(now));
  }

  List<DecisionId> closingBefore(Instant moment) {
    return ids(
        "SELECT decision FROM decisions.round WHERE ended IS NULL AND closes <= ?", stamp(moment));
  }

  private List<DecisionId> ids(String query, Object... values) {
    return sql.sql(query).params(values).query(UUID.class).list().stream()
        .map(found -> new DecisionId(Objects.requireNonNull(found)))
        .toList();
  }

  List<PersonId> unanswered(DecisionId id) {
    return sql
        .sql(
            """
            SELECT a.person FROM decisions.round r
            JOIN decisions.asked a ON a.decision = r.decision AND a.attempt = r.attempt
            WHERE r.decision = ? AND r.ended IS NULL AND NOT EXISTS (
              SELECT 1 FROM decisions.response p
              WHERE p.decision = r.decision AND p.round = r.number AND p.asked = a.id)
            ORDER BY a.id
            """)
        .param(id.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(found -> new PersonId(Objects.requireNonNull(found)))
        .toList();
  }

  static DecisionLine line(ResultSet row, int number) throws SQLException {
    var result = row.getString("result");
    return new DecisionLine(
        new DecisionId(Cells.id(row, "id")),
        Cells.id(row, "project"),
        row.getString("question"),
        DecisionLine.Phase.valueOf(row.getString("phase")),
        new DecisionLine.Dates(
            Cells.instant(row, "drafted_at"),
            Cells.instant(row, "opens"),
            Cells.instant(row, "closes")),
        result == null ? null : Result.valueOf(result));
  }
}
