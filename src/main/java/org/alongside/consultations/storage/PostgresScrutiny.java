package org.alongside.consultations.storage;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Scrutinised;
import org.alongside.consultations.Scrutiny;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked and said, in the table {@code consultations.scrutiny}, which only grows. */
@Repository
class PostgresScrutiny implements Scrutiny {

  private final JdbcClient sql;

  PostgresScrutiny(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Scrutinised> of(ConsultationId consultation) {
    return sql.sql(
            """
            SELECT * FROM consultations.scrutiny WHERE consultation = ?
            ORDER BY said_on, entered_at, id
            """)
        .param(consultation.value())
        .query((row, _) ->
            new Scrutinised(
                Cells.id(row, "id"),
                Scrutinised.Kind.valueOf(row.getString("kind")),
                row.getObject("answers", UUID.class),
                Cells.day(row, "said_on"),
                new Scrutinised.Said(row.getString("body"), row.getString("words"))))
        .list();
  }

  @Override
  public String body(LocalDate day) {
    return sql.sql(
            """
            SELECT name FROM consultations.scrutiny_body
            ORDER BY holds_from <= :day DESC, abs(holds_from - :day) LIMIT 1
            """)
        .param("day", day)
        .query(String.class)
        .single();
  }

  @Override
  public void add(ConsultationId consultation, Scrutinised one, Entered entered) {
    sql.sql(
            """
            INSERT INTO consultations.scrutiny
              (id, consultation, kind, answers, said_on, body, words, entered_by, entered_at)
            VALUES (:id, :consultation, :kind, :answers, :on, :body, :words, :by, :at)
            """)
        .param("id", one.id())
        .param("consultation", consultation.value())
        .param("kind", one.kind().name())
        .param("answers", one.answers(), Types.OTHER)
        .param("on", one.on())
        .param("body", one.said().body())
        .param("words", one.said().words())
        .param("by", entered.by().value())
        .param("at", Cells.at(entered.at()))
        .update();
  }
}
