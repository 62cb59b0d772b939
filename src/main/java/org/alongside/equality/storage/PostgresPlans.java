package org.alongside.equality.storage;

import java.time.ZoneOffset;
import java.util.Map;
import org.alongside.consultations.ConsultationId;
import org.alongside.equality.Plan;
import org.alongside.equality.Plans;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans in the table {@code equality.plan}, which only grows. */
@Repository
class PostgresPlans implements Plans {

  private final JdbcClient sql;

  PostgresPlans(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Plan of(ConsultationId consultation) {
    return sql.sql(
            "SELECT * FROM equality.plan WHERE consultation = ? ORDER BY number DESC LIMIT 1")
        .param(consultation.value())
        .query((row, _) ->
            new Plan(
                consultation,
                row.getInt("number"),
                row.getBoolean("asked"),
                row.getString("why_not"),
                Codes.numbers(row.getString("targets"))))
        .optional()
        .orElseGet(() -> new Plan(consultation, 0, false, "", Map.of()));
  }

  @Override
  public boolean add(Plan plan, Plan.Change change) {
    return sql.sql(
                """
                INSERT INTO equality.plan
                  (consultation, number, asked, why_not, targets, made_by, made_at)
                VALUES (?, ?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING
                """)
            .params(
                plan.consultation().value(),
                plan.number(),
                plan.asked(),
                plan.whyNot(),
                Codes.write(plan.targets()),
                change.by().value(),
                change.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }
}
