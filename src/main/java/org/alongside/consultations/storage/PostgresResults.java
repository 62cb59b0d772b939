package org.alongside.consultations.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.consultations.AnswerCount;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Result;
import org.alongside.consultations.Results;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts in the table {@code consultations.result}, one row each time. */
@Repository
class PostgresResults implements Results {

  private final JdbcClient sql;

  PostgresResults(JdbcClient sql) {
    this.sql = sql;
  }

  /** What a row holds beside the moment of counting. */
  record Counts(Result.Responses responses, Map<String, AnswerCount> answers) {}

  @Override
  public Optional<Result> counted(ConsultationId consultation) {
    return sql.sql(
            """
            SELECT counted_at, counts FROM consultations.result WHERE consultation = ?
            ORDER BY counted_at DESC LIMIT 1
            """)
        .param(consultation.value())
        .query((row, _) -> {
          var counts = Json.read(row.getString("counts"), Counts.class);
          return new Result(Cells.instant(row, "counted_at"), counts.responses(), counts.answers());
        })
        .optional();
  }

  @Override
  public void keep(ConsultationId consultation, Result result) {
    sql.sql(
            """
            INSERT INTO consultations.result (consultation, counted_at, counts)
            VALUES (?, ?, ?::jsonb) ON CONFLICT DO NOTHING
            """)
        .params(
            consultation.value(),
            Cells.at(result.at()),
            Json.write(new Counts(result.responses(), result.answers())))
        .update();
  }

  /** Late ones and papers that are typed in come after it; several are counted at once. */
  @Override
  public List<ConsultationId> due(Instant now) {
    return sql.sql(
            """
            SELECT c.id FROM consultations.consultation c
             CROSS JOIN LATERAL (
               SELECT max(r.counted_at) AS last FROM consultations.result r
                WHERE r.consultation = c.id) counted
             WHERE c.phase = 'CLOSED' AND c.forgotten_at IS NULL
               AND (counted.last IS NULL OR EXISTS (
                 SELECT FROM consultations.response r
                  WHERE r.consultation = c.id AND r.sent_at > counted.last
                    AND r.sent_at < CAST(:now AS timestamptz) - interval '5 minutes')
                OR EXISTS (
                 SELECT FROM consultations.aside_step s
                   JOIN consultations.response r ON r.id = s.response
                  WHERE r.consultation = c.id AND s.made_at > counted.last
                    AND NOT EXISTS (
                      SELECT FROM consultations.report_edition e WHERE e.consultation = c.id))
                OR EXISTS (
                 SELECT FROM consultations.response r
                  WHERE r.consultation = c.id AND r.withdrawn_at > counted.last
                    AND r.withdrawn_at < CAST(:now AS timestamptz) - interval '5 minutes'
                    AND NOT EXISTS (
                      SELECT FROM consultations.report_edition e WHERE e.consultation = c.id)))
             ORDER BY c.closed_at, c.id LIMIT 20
            """)
        .param("now", Cells.at(now))
        .query((row, _) -> new ConsultationId(Cells.id(row, "id")))
        .list();
  }
}
