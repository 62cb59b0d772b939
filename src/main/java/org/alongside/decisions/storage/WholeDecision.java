package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a decision with everything that belongs to it as one row, however many are asked. */
final class WholeDecision {

  /** Objections are those of this attempt: those of the first are read with its record. */
  private static final String WHOLE =
      """
      SELECT d.*,
        (SELECT jsonb_agg(to_jsonb(p)) FROM decisions.published p
          WHERE p.decision = d.id AND d.phase = 'ANNOUNCED') AS published,
        (SELECT jsonb_agg(to_jsonb(a) ORDER BY a.id) FROM decisions.asked a
          WHERE a.decision = d.id AND a.attempt = d.attempt) AS asked,
        (SELECT jsonb_agg(to_jsonb(r) ORDER BY r.number) FROM decisions.round r
          WHERE r.decision = d.id) AS rounds,
        (SELECT jsonb_agg(to_jsonb(o) || jsonb_build_object('findings',
              (SELECT jsonb_agg(to_jsonb(f)) FROM decisions.finding f WHERE f.objection = o.id))
            ORDER BY o.raised_at, o.id)
          FROM decisions.objection o
          JOIN decisions.asked a ON a.id = o.owner AND a.attempt = d.attempt
          WHERE o.decision = d.id) AS objections,
        (SELECT jsonb_agg(to_jsonb(m)) FROM decisions.amendment m
          WHERE m.decision = d.id) AS amendments,
        (SELECT jsonb_agg(to_jsonb(t)) FROM decisions.tally t WHERE t.decision = d.id) AS tallies,
        (SELECT jsonb_agg(to_jsonb(b)) FROM decisions.board_page b
          WHERE b.decision = d.id) AS board_pages,
        (SELECT jsonb_agg(to_jsonb(c) ORDER BY c.happened_on, c.recorded_at)
          FROM decisions.acted_alone c WHERE c.decision = d.id) AS acted
      FROM decisions.decision d WHERE d.id = ?
      """;

  private final JdbcClient sql;

  WholeDecision(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<DecisionStory> of(DecisionId id) {
    return sql.sql(WHOLE).param(id.value()).query(WholeDecision::read).optional();
  }

  private static DecisionStory read(ResultSet row, int number) throws SQLException {
    return new ReadDecision(row).story();
  }
}
