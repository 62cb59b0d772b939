package org.alongside.equality.storage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consultations.ConsultationId;
import org.alongside.equality.Reach;
import org.alongside.equality.Reaches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was shown, in the table {@code equality.reach}, which only grows. */
@Repository
class PostgresReaches implements Reaches {

  private final JdbcClient sql;

  PostgresReaches(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Reach> latest(ConsultationId consultation) {
    return sql.sql(
            "SELECT * FROM equality.reach WHERE consultation = ? ORDER BY until DESC LIMIT 1")
        .param(consultation.value())
        .query((row, _) ->
            new Reach(
                row.getObject("until", LocalDate.class),
                row.getLong("people"),
                Codes.counts(row.getString("groups"))))
        .optional();
  }

  @Override
  public void keep(ConsultationId consultation, Reach reach) {
    sql.sql(
            """
            INSERT INTO equality.reach (consultation, until, people, groups)
            VALUES (?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING
            """)
        .params(consultation.value(), reach.until(), reach.people(), Codes.write(reach.groups()))
        .update();
  }

  @Override
  public List<ConsultationId> all() {
    return sql.sql(
            """
            SELECT c.id FROM consultations.consultation c
             WHERE EXISTS (SELECT FROM equality.said s WHERE s.consultation = c.id) ORDER BY c.id
            """)
        .query((row, _) -> new ConsultationId(row.getObject("id", UUID.class)))
        .list();
  }
}
