package org.alongside.evaluation.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.decisions.DecisionFact;
import org.alongside.evaluation.EvaluationFact;
import org.alongside.evaluation.OutsideKind;
import org.alongside.evaluation.WhatChanged;
import org.alongside.facts.FactKind;
import org.alongside.projects.ProjectFact;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What changed, read from public facts. Each kind gives its own latest by the index {@code
 * fact_latest}, so that the home page costs the same however long the record grows.
 */
@Repository
class PostgresWhatChanged implements WhatChanged {

  private static final List<String> KINDS =
      Stream.<FactKind>of(
              DecisionFact.CLOSED,
              ProjectFact.LEVEL_RAISED,
              ProjectFact.LEVEL_LOWERED,
              ProjectFact.LEVEL_CONFIRMED_BY_PARTNERS,
              ProjectFact.BOARD_ACCEPTED,
              ProjectFact.BOARD_REFUSED,
              ProjectFact.BOARD_OVERRODE,
              ProjectFact.ENDED,
              EvaluationFact.OUTSIDE_EVENT)
          .map(FactKind::code)
          .toList();

  /**
   * Of decisions only those that were agreed changed something. What somebody else says changed
   * because of people counts once it is confirmed.
   */
  private static final String LATEST =
      """
      SELECT latest.* FROM unnest(string_to_array(:kinds, ' ')) AS wanted (kind)
      CROSS JOIN LATERAL (
        SELECT f.kind, p.slug, d.id AS decision, f.happened_on, f.recorded_at,
          coalesce(r.question, d.question, p.title) AS title
        FROM facts.fact f
        JOIN projects.project p ON p.id = f.project AND projects.open_to_all(p)
        LEFT JOIN decisions.decision d ON d.id = f.subject AND f.subject_kind = 'decision'
        LEFT JOIN LATERAL (
          SELECT question FROM decisions.round WHERE decision = d.id ORDER BY number DESC LIMIT 1
        ) r ON true
        WHERE f.kind = wanted.kind AND f.audience = 'PUBLIC'
          AND (f.kind <> :closed OR d.result = 'AGREED')
          AND (f.kind <> :outside OR f.details ->> 'what' = :changed AND EXISTS (
            SELECT FROM facts.fact c WHERE c.subject = f.id AND c.kind = :confirmed))
          AND NOT EXISTS (
            SELECT FROM facts.fact n WHERE n.subject = f.subject AND n.kind = f.kind
              AND (n.recorded_at, n.id) > (f.recorded_at, f.id))
        ORDER BY f.happened_on DESC, f.recorded_at DESC LIMIT :most
      ) latest
      ORDER BY latest.happened_on DESC, latest.recorded_at DESC, latest.title LIMIT :most
      """;

  private final JdbcClient sql;

  PostgresWhatChanged(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Change> latest(int most) {
    return sql.sql(LATEST)
        .param("kinds", String.join(" ", KINDS))
        .param("closed", DecisionFact.CLOSED.code())
        .param("outside", EvaluationFact.OUTSIDE_EVENT.code())
        .param("changed", OutsideKind.CHANGED_BECAUSE_OF.code())
        .param("confirmed", EvaluationFact.CONFIRMED.code())
        .param("most", most)
        .query(PostgresWhatChanged::change)
        .list();
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    return new Change(
        row.getString("kind"),
        new Change.What(
            row.getString("slug"), row.getObject("decision", UUID.class), row.getString("title")),
        row.getObject("happened_on", LocalDate.class));
  }
}
