package org.alongside.consultations.storage;

import java.util.EnumMap;
import java.util.Map;
import org.alongside.consultations.AgreedQuestions;
import org.alongside.consultations.ConsultationFact;
import org.alongside.consultations.ConsultationId;
import org.alongside.participation.Side;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts agreements from the facts, each person once; what was changed later is not agreed to. */
@Repository
class PostgresAgreedQuestions implements AgreedQuestions {

  private final JdbcClient sql;

  PostgresAgreedQuestions(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Agreed of(ConsultationId id) {
    var now = new EnumMap<Side, Long>(Side.class);
    var before = new EnumMap<Side, Long>(Side.class);
    sql.sql(
            """
            WITH changed AS (
              SELECT max(recorded_at) AS at FROM facts.fact
              WHERE subject = :id AND kind IN (:written, :fixed)),
            latest AS (
              SELECT actor, side, max(recorded_at) AS at FROM facts.fact
              WHERE subject = :id AND kind = :agreed AND side IS NOT NULL GROUP BY actor, side)
            SELECT latest.side, latest.at >= coalesce(changed.at, latest.at) AS stands,
              count(*) AS people
            FROM latest CROSS JOIN changed GROUP BY 1, 2
            """)
        .param("id", id.value())
        .param("written", ConsultationFact.QUESTIONS_WRITTEN.code())
        .param("fixed", ConsultationFact.WORDING_FIXED.code())
        .param("agreed", ConsultationFact.QUESTIONS_AGREED.code())
        .query(row -> {
          Map<Side, Long> which = row.getBoolean("stands") ? now : before;
          which.put(Side.valueOf(row.getString("side")), row.getLong("people"));
        });
    return new Agreed(now, before);
  }
}
