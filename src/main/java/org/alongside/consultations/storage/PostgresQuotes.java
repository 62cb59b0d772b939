package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.Reports;
import org.alongside.consultations.ResponseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Quotes in a table that takes none of a response whose author does not agree. */
@Repository
class PostgresQuotes implements Quotes {

  private final JdbcClient sql;

  PostgresQuotes(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public long agreed(ConsultationId consultation) {
    return sql.sql(
            """
            SELECT count(*) FROM consultations.response
             WHERE consultation = ? AND sent_at IS NOT NULL AND withdrawn_at IS NULL
               AND aside_at IS NULL AND may_quote
            """)
        .param(consultation.value())
        .query(Long.class)
        .single();
  }

  @Override
  public boolean allowed(ResponseId response) {
    return sql.sql("SELECT may_quote FROM consultations.response WHERE id = ?")
        .param(response.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  @Override
  public void allow(ResponseId response, boolean allowed) {
    sql.sql(
            """
            WITH gone AS (
              DELETE FROM consultations.quote WHERE response = :id AND NOT :allowed)
            UPDATE consultations.response SET may_quote = :allowed WHERE id = :id
            """)
        .param("id", response.value())
        .param("allowed", allowed)
        .update();
  }

  @Override
  public List<Quote> from(ResponseId response) {
    return sql.sql("SELECT * FROM consultations.quote WHERE response = ? ORDER BY question")
        .param(response.value())
        .query(PostgresQuotes::quote)
        .list();
  }

  @Override
  public List<Quote> of(ConsultationId consultation) {
    return sql.sql(
            """
            SELECT q.* FROM consultations.quote q
              JOIN consultations.response r ON r.id = q.response
             WHERE r.consultation = ? AND r.aside_at IS NULL
             ORDER BY q.question, q.chosen_at, q.response
            """)
        .param(consultation.value())
        .query(PostgresQuotes::quote)
        .list();
  }

  private static Quote quote(ResultSet row, int number) throws SQLException {
    return new Quote(
        new ResponseId(Cells.id(row, "response")),
        row.getString("question"),
        row.getString("words"));
  }

  @Override
  public void choose(Quote quote, Reports.Saved chosen) {
    sql.sql(
            """
            INSERT INTO consultations.quote (response, question, words, chosen_by, chosen_at)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (response, question) DO UPDATE
              SET words = excluded.words, chosen_by = excluded.chosen_by,
                  chosen_at = excluded.chosen_at
            """)
        .params(
            quote.response().value(),
            quote.question(),
            quote.words(),
            chosen.by().value(),
            Cells.at(chosen.at()))
        .update();
  }

  @Override
  public void remove(ResponseId response, String question) {
    sql.sql("DELETE FROM consultations.quote WHERE response = ? AND question = ?")
        .params(response.value(), question)
        .update();
  }
}
