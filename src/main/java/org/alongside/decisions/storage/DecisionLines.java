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
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.Result;
import org.alongside.participation.Here;
import org.alongside.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of decisions, each by one query. */
@Repository
class DecisionLines implements DecisionRegister {

  /** While it is written anew lists tell how it was asked before: what is written is a draft. */
  static final String LINE =
      """
      SELECT d.id, d.project, coalesce(r.question, d.question) AS question, d.phase, d.result,
        CASE WHEN d.phase = 'DRAFT' AND r.attempt < d.attempt THEN (
          SELECT CASE WHEN t.threshold IS NULL THEN 'no-objections' ELSE 'both-groups-agree' END
          FROM decisions.tally t WHERE t.decision = d.id AND t.round = r.number LIMIT 1)
        ELSE d.method END AS method, d.attempt, d.review,
        EXISTS (SELECT FROM decisions.acted_alone c WHERE c.decision = d.id) AS acted_alone,
        d.drafted_at,
        coalesce(r.opens, d.opens) AS opens,
        coalesce(CASE WHEN r.attempt < d.attempt THEN r.ended END, r.closes, d.closes) AS closes,
        d.announced_at, %s
      FROM decisions.decision d
      LEFT JOIN LATERAL (
        SELECT * FROM decisions.round WHERE decision = d.id AND (attempt = d.attempt OR d.phase = 'DRAFT')
        ORDER BY number DESC LIMIT 1) r ON true
      """
          .formatted(Dated.WAIVED);

  /** What has been counted once stays known while it is written anew. */
  static final String KNOWN = "(d.phase NOT IN ('DRAFT', 'WITHDRAWN') OR d.attempt > 1)";

  /** Before the newest. */
  private static final Mark START =
      new Mark(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

  private final JdbcClient sql;

  DecisionLines(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<DecisionLine> of(PartnershipId partnership) {
    return sql.sql(
            LINE
                + "WHERE d.partnership = ? AND d.phase <> 'WITHDRAWN' ORDER BY d.drafted_at DESC, d.id DESC")
        .param(partnership.value())
        .query(DecisionLines::line)
        .list();
  }

  /** Only of projects that everyone may see. */
  @Override
  public List<DecisionLine> register(@Nullable Mark after, int most) {
    return register("", after == null ? START : after, most);
  }

  @Override
  public List<DecisionLine> register(String project, @Nullable Mark after, int most) {
    var start = after == null ? START : after;
    return sql.sql(
            LINE
                + """
                WHERE %s AND (d.drafted_at, d.id) < (?, ?) AND EXISTS (
                  SELECT 1 FROM projects.project p
                  WHERE p.id = d.project AND projects.known_to_all(p) AND ? IN ('', p.slug))
                ORDER BY d.drafted_at DESC, d.id DESC LIMIT ?
                """
                    .formatted(KNOWN))
        .params(stamp(start.from()), start.id(), project, most)
        .query(DecisionLines::line)
        .list();
  }

  private static Timestamp stamp(Instant moment) {
    return Timestamp.from(moment);
  }

  /** An announced one may come due by a waiver, before the date it would have otherwise. */
  @Override
  public List<DecisionId> due(Instant now) {
    return ids(
        """
        SELECT id FROM decisions.decision WHERE phase = 'ANNOUNCED' AND opens <= ?
        UNION ALL
        SELECT decision FROM decisions.round WHERE ended IS NULL AND closes <= ?
        UNION ALL
        SELECT id FROM decisions.decision WHERE phase = 'CLOSED'
          AND review <= ? AND brought_back IS DISTINCT FROM review
        """,
        stamp(now),
        stamp(now),
        Here.day(now));
  }

  @Override
  public List<DecisionId> closingBefore(Instant moment) {
    return ids(
        "SELECT decision FROM decisions.round WHERE ended IS NULL AND closes <= ?", stamp(moment));
  }

  private List<DecisionId> ids(String query, Object... values) {
    return sql.sql(query).params(values).query(UUID.class).list().stream()
        .map(found -> new DecisionId(Objects.requireNonNull(found)))
        .toList();
  }

  static DecisionLine line(ResultSet row, int number) throws SQLException {
    var timetable = Dated.of(row);
    return new DecisionLine(
        new DecisionId(Cells.id(row, "id")),
        Cells.id(row, "project"),
        row.getString("question"),
        DecisionLine.Phase.valueOf(row.getString("phase")),
        new DecisionLine.Dates(
            Cells.instant(row, "drafted_at"), timetable.opens(), timetable.closes()),
        made(row));
  }

  private static DecisionLine.Made made(ResultSet row) throws SQLException {
    var result = row.getString("result");
    return new DecisionLine.Made(
        row.getString("method"),
        result == null ? null : Result.valueOf(result),
        row.getBoolean("acted_alone"),
        row.getInt("attempt"),
        Cells.day(row, "review"));
  }
}
