package org.alongside.consultations.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Response;
import org.alongside.consultations.Retention;
import org.alongside.files.ForgetFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers whose time is over: the rows that say there were some stay, and nothing else. */
@Repository
class PostgresRetention implements Retention {

  private final JdbcClient sql;
  private final ForgetFiles files;

  PostgresRetention(JdbcClient sql, ForgetFiles files) {
    this.sql = sql;
    this.files = files;
  }

  /** What held before the first row is what the first row says. */
  @Override
  public List<ConsultationId> due(LocalDate today) {
    return sql.sql(
            """
            SELECT c.id FROM consultations.consultation c
              CROSS JOIN LATERAL (
                SELECT (c.closed_at AT TIME ZONE 'Europe/London')::date AS day) AS closed
              CROSS JOIN LATERAL (
                SELECT k.years FROM consultations.kept_years k
                 ORDER BY k.holds_from <= closed.day DESC, abs(k.holds_from - closed.day)
                 LIMIT 1) AS kept
             WHERE c.phase = 'CLOSED' AND c.forgotten_at IS NULL
               AND closed.day + make_interval(years => kept.years) < :today
             ORDER BY c.closed_at, c.id
            """)
        .param("today", today)
        .query((row, _) -> new ConsultationId(Cells.id(row, "id")))
        .list();
  }

  @Override
  public long forget(ConsultationId id, Instant now) {
    files.forget(Response.FILES, responses(id));
    return sql.sql(
            """
            WITH theirs AS (SELECT id FROM consultations.response WHERE consultation = :id),
                 pages AS (DELETE FROM consultations.page WHERE response IN (TABLE theirs)),
                 behalf AS (DELETE FROM consultations.behalf WHERE response IN (TABLE theirs)),
                 aside AS (
                   UPDATE consultations.aside_step SET words = ''
                    WHERE response IN (TABLE theirs)),
                 writers AS (DELETE FROM consultations.writer WHERE response IN (TABLE theirs)),
                 transcripts AS (
                   DELETE FROM consultations.transcript WHERE response IN (TABLE theirs)),
                 people AS (
                   UPDATE consultations.response SET person = NULL, stands_on = NULL,
                          entered_by = CASE channel WHEN 'WEB' THEN NULL ELSE entered_by END
                    WHERE consultation = :id),
                 whole AS (
                   UPDATE consultations.consultation SET forgotten_at = :now WHERE id = :id),
                 counted AS (
                   DELETE FROM consultations.counted WHERE consultation = :id RETURNING response)
            SELECT count(*) FROM counted
            """)
        .param("id", id.value())
        .param("now", Cells.at(now))
        .query(Long.class)
        .single();
  }

  private List<UUID> responses(ConsultationId id) {
    return sql.sql(
            """
            SELECT r.id FROM consultations.response r
             WHERE r.consultation = ? AND EXISTS (
               SELECT FROM files.file f WHERE f.kind = ? AND f.thing = r.id)
            """)
        .params(id.value(), Response.FILES)
        .query((row, _) -> Cells.id(row, "id"))
        .list();
  }
}
