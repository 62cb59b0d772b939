package org.alongside.consultations.storage;

import java.util.function.Consumer;
import javax.sql.DataSource;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.EachResponse;
import org.alongside.consultations.Reference;
import org.alongside.facts.Channel;
import org.alongside.questionnaires.Answers;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** Reads with a cursor, which PostgreSQL keeps open only within a transaction. */
@Repository
class PostgresEachResponse implements EachResponse {

  private static final int AT_A_TIME = 500;

  private final JdbcTemplate sql;
  private final TransactionOperations transaction;

  PostgresEachResponse(DataSource source, TransactionOperations transaction) {
    this.sql = new JdbcTemplate(source);
    this.sql.setFetchSize(AT_A_TIME);
    this.transaction = transaction;
  }

  @Override
  public void of(ConsultationId consultation, Consumer<Counted> taker) {
    transaction.executeWithoutResult(_ ->
        sql.query(
            """
            SELECT r.reference, r.channel, r.received_on, r.late, r.sent_last_at, c.answers
            FROM consultations.counted c JOIN consultations.response r ON r.id = c.response
            WHERE c.consultation = ? ORDER BY r.sent_at, r.id
            """,
            row -> {
              taker.accept(
                  new Counted(
                      new Reference(row.getString("reference")),
                      Channel.valueOf(row.getString("channel")),
                      Cells.day(row, "received_on"),
                      row.getBoolean("late"),
                      Cells.instant(row, "sent_last_at"),
                      new Answers(Json.answers(row.getString("answers")))));
            },
            consultation.value()));
  }
}
