package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.alongside.consultations.Aside;
import org.alongside.consultations.Asides;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Reference;
import org.alongside.consultations.ResponseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Steps in a table of their own; whether it counts stands with the response and its answers. */
@Repository
class PostgresAsides implements Asides {

  /** Those that are set aside now, each with the last reason given. */
  private static final String NOW =
      """
      FROM consultations.response r
      CROSS JOIN LATERAL (
        SELECT s.why FROM consultations.aside_step s
         WHERE s.response = r.id AND s.why IS NOT NULL ORDER BY s.number DESC LIMIT 1) step
      WHERE r.consultation = ? AND r.aside_at IS NOT NULL AND r.withdrawn_at IS NULL
      """;

  private final JdbcClient sql;

  PostgresAsides(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Aside of(ResponseId response) {
    return new Aside(
        response,
        sql.sql("SELECT * FROM consultations.aside_step WHERE response = ? ORDER BY number")
            .param(response.value())
            .query(PostgresAsides::step)
            .list());
  }

  private static Aside.Step step(ResultSet row, int number) throws SQLException {
    return new Aside.Step(
        row.getInt("number"),
        Aside.Kind.valueOf(row.getString("kind")),
        why(row.getString("why")),
        row.getString("words"),
        Cells.person(row, "made_by"),
        Cells.instant(row, "made_at"));
  }

  private static Aside.@Nullable Why why(@Nullable String name) {
    return name == null ? null : Aside.Why.valueOf(name);
  }

  @Override
  public boolean add(ResponseId response, Aside.Step step, boolean aside) {
    var why = step.why();
    return sql.sql(
                """
                WITH step AS (
                  INSERT INTO consultations.aside_step
                    (response, number, kind, why, words, made_by, made_at)
                  VALUES (:response, :number, :kind, :why, :words, :by, :at)
                  ON CONFLICT DO NOTHING RETURNING response),
                counted AS (
                  UPDATE consultations.counted c SET aside = :aside FROM step
                   WHERE c.response = step.response AND c.aside <> :aside)
                UPDATE consultations.response r
                   SET aside_at = CASE WHEN :aside THEN coalesce(r.aside_at, :at) END
                  FROM step WHERE r.id = step.response
                """)
            .param("response", response.value())
            .param("number", step.number())
            .param("kind", step.kind().name())
            .param("why", why == null ? null : why.name(), Types.VARCHAR)
            .param("words", step.words())
            .param("by", Cells.id(step.by()), Types.OTHER)
            .param("at", Cells.at(step.at()))
            .param("aside", aside)
            .update()
        == 1;
  }

  @Override
  public Map<Aside.Why, Long> counts(ConsultationId consultation) {
    var counts = new EnumMap<Aside.Why, Long>(Aside.Why.class);
    sql.sql("SELECT step.why, count(*) AS n " + NOW + " GROUP BY step.why")
        .param(consultation.value())
        .query(row -> {
          counts.put(Aside.Why.valueOf(row.getString("why")), row.getLong("n"));
        });
    return counts;
  }

  @Override
  public Map<Reference, Aside.Why> all(ConsultationId consultation) {
    var all = new HashMap<Reference, Aside.Why>();
    sql.sql("SELECT r.reference, step.why " + NOW)
        .param(consultation.value())
        .query(row -> {
          all.put(
              new Reference(row.getString("reference")), Aside.Why.valueOf(row.getString("why")));
        });
    return all;
  }
}
