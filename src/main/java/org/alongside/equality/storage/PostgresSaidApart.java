package org.alongside.equality.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.consultations.ConsultationId;
import org.alongside.equality.Apart;
import org.alongside.equality.Reach;
import org.alongside.equality.Said;
import org.alongside.equality.SaidApart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said about themselves, in the table {@code equality.said}. */
@Repository
class PostgresSaidApart implements SaidApart {

  /** A year after the close it has served: what was shown of it stays. */
  static final int KEPT_DAYS = 365;

  private final JdbcClient sql;

  PostgresSaidApart(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void keep(ConsultationId consultation, Apart apart, Said said, LocalDate week) {
    sql.sql(
            """
            INSERT INTO equality.said (consultation, apart, week, answers)
            VALUES (?, ?, ?, ?::jsonb)
            ON CONFLICT (consultation, apart) DO UPDATE SET answers = excluded.answers
            """)
        .params(consultation.value(), apart.value(), week, Codes.write(said.codes()))
        .update();
  }

  @Override
  public Optional<Said> of(ConsultationId consultation, Apart apart) {
    return sql.sql("SELECT answers FROM equality.said WHERE consultation = ? AND apart = ?")
        .params(consultation.value(), apart.value())
        .query((row, _) -> Said.read(Codes.texts(row.getString("answers"))))
        .optional();
  }

  @Override
  public void forget(ConsultationId consultation, Apart apart) {
    sql.sql("DELETE FROM equality.said WHERE consultation = ? AND apart = ?")
        .params(consultation.value(), apart.value())
        .update();
  }

  @Override
  public List<Reach.Week> weeks(ConsultationId consultation) {
    return sql.sql(
            """
            WITH here AS MATERIALIZED (
              SELECT week, answers FROM equality.said WHERE consultation = ?),
            chosen AS (
              SELECT week, one.key || '.' || one.value AS code, count(*) AS n
                FROM here CROSS JOIN LATERAL jsonb_each_text(answers) AS one GROUP BY 1, 2)
            SELECT w.week, w.people,
                   (SELECT coalesce(jsonb_object_agg(c.code, c.n), '{}')
                      FROM chosen c WHERE c.week = w.week) AS groups
              FROM (SELECT week, count(*) AS people FROM here GROUP BY week) w ORDER BY w.week
            """)
        .param(consultation.value())
        .query((row, _) ->
            new Reach.Week(
                row.getObject("week", LocalDate.class),
                row.getLong("people"),
                Codes.counts(row.getString("groups"))))
        .list();
  }

  int clear(LocalDate today) {
    return sql.sql(
            """
            DELETE FROM equality.said s USING consultations.consultation c
             WHERE s.consultation = c.id AND c.phase = 'CLOSED' AND c.last_day + ? < ?
            """)
        .params(KEPT_DAYS, today)
        .update();
  }
}
