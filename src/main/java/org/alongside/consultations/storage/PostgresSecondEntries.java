package org.alongside.consultations.storage;

import java.time.Instant;
import java.util.List;
import org.alongside.consultations.Compared;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Reference;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.SecondEntries;
import org.alongside.facts.Channel;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Second readings: how many answers, and which questions were read differently; never the words.
 */
@Repository
class PostgresSecondEntries implements SecondEntries {

  private static final String WAITING =
      """
       FROM consultations.response r
       WHERE r.consultation = :consultation AND r.typed_twice AND r.sent_at IS NOT NULL
         AND r.withdrawn_at IS NULL
         AND NOT EXISTS (SELECT 1 FROM consultations.second_entry s WHERE s.response = r.id)
      """;

  private final JdbcClient sql;

  PostgresSecondEntries(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Line> waiting(ConsultationId consultation, PersonId notBy, int most) {
    return sql.sql(
            "SELECT r.id, r.reference, r.channel, r.received_on"
                + WAITING
                + " AND r.entered_by <> :person ORDER BY r.sent_at, r.id LIMIT :most")
        .param("consultation", consultation.value())
        .param("person", notBy.value())
        .param("most", most)
        .query((row, _) ->
            new Line(
                new ResponseId(Cells.id(row, "id")),
                new Reference(row.getString("reference")),
                Channel.valueOf(row.getString("channel")),
                Cells.day(row, "received_on")))
        .list();
  }

  @Override
  public boolean keep(ResponseId id, Compared compared, PersonId by, Instant now) {
    return sql.sql(
                """
                INSERT INTO consultations.second_entry
                  (response, entered_by, entered_at, answers, different)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT (response) DO NOTHING
                """)
            .params(
                id.value(),
                by.value(),
                Cells.at(now),
                compared.questions(),
                compared.different().toArray(String[]::new))
            .update()
        == 1;
  }

  @Override
  public Disagreement of(ConsultationId consultation) {
    return sql.sql(
            "SELECT (SELECT count(*)"
                + WAITING
                + """
                ) AS waiting, count(*) AS papers, coalesce(sum(s.answers), 0) AS answers,
                  coalesce(sum(cardinality(s.different)), 0) AS different
                FROM consultations.second_entry s
                JOIN consultations.response r ON r.id = s.response
                WHERE r.consultation = :consultation
                """)
        .param("consultation", consultation.value())
        .query((row, _) ->
            new Disagreement(
                row.getLong("waiting"),
                row.getLong("papers"),
                row.getLong("answers"),
                row.getLong("different")))
        .single();
  }
}
