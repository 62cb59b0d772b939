package org.alongside.consultations.storage;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.PageStamp;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Responses;
import org.alongside.consultations.ReturnKey;
import org.alongside.consultations.Slip;
import org.alongside.consultations.Writer;
import org.alongside.files.ForgetFiles;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Responses: a row each, a row for each page, and a row for what counts. */
@Repository
class PostgresResponses implements Responses {

  private final JdbcClient sql;
  private final ForgetFiles files;

  PostgresResponses(JdbcClient sql, ForgetFiles files) {
    this.sql = sql;
    this.files = files;
  }

  @Override
  public boolean add(Slip slip, ReturnKey key) {
    var arrival = slip.arrival();
    return sql.sql(
                """
                INSERT INTO consultations.response (id, consultation, reference, key_hash, channel,
                    received_on, person, entered_by, started_at, typed_twice)
                VALUES (:id, :consultation, :reference, :key, :channel, :received, :person,
                    :enteredBy, :started, :twice)
                ON CONFLICT DO NOTHING
                """)
            .param("id", slip.id().value())
            .param("consultation", slip.consultation().value())
            .param("reference", slip.reference().value())
            .param("key", key.hash())
            .param("channel", arrival.channel().name())
            .param("received", arrival.receivedOn())
            .param("person", Cells.id(arrival.person()), Types.OTHER)
            .param("enteredBy", Cells.id(arrival.enteredBy()), Types.OTHER)
            .param("started", Cells.at(slip.startedAt()))
            .param("twice", slip.typedTwice())
            .update()
        == 1;
  }

  @Override
  public Optional<Response> find(ReturnKey key) {
    return sql.sql(
            ResponseRow.SELECT
                + """
                r.id = (SELECT id FROM consultations.response WHERE key_hash = :key
                        UNION ALL
                        SELECT response FROM consultations.writer WHERE key_hash = :key LIMIT 1)
                """)
        .param("key", key.hash())
        .query(ResponseRow::read)
        .optional();
  }

  /** Read only after the lock is there, so that it is as it stands now. */
  @Override
  public Optional<Response> claim(ResponseId id) {
    return sql.sql("SELECT id FROM consultations.response WHERE id = ? FOR UPDATE")
        .param(id.value())
        .query(UUID.class)
        .optional()
        .flatMap(locked -> look(new ResponseId(locked)));
  }

  @Override
  public Optional<Response> look(ResponseId id) {
    return sql.sql(ResponseRow.SELECT + "r.id = ?")
        .param(id.value())
        .query(ResponseRow::read)
        .optional();
  }

  @Override
  public Optional<Answers> counted(ResponseId id) {
    return sql.sql("SELECT answers FROM consultations.counted WHERE response = ?")
        .param(id.value())
        .query((row, _) -> new Answers(Json.answers(row.getString("answers"))))
        .optional();
  }

  /** One statement, however many pages: what is not acknowledged is not there, and vice versa. */
  @Override
  public boolean save(
      ResponseId id, Map<String, Map<String, Answer>> pages, @Nullable UUID by, Instant now) {
    var codes = pages.keySet().toArray(String[]::new);
    return sql.sql(
                """
                WITH moved AS (
                  UPDATE consultations.response SET version = version + 1, stands_on = :last
                   WHERE id = :id AND withdrawn_at IS NULL
                     AND (CAST(:by AS uuid) IS NOT NULL OR NOT EXISTS (
                       SELECT FROM consultations.writer w WHERE w.response = :id))
                  RETURNING id)
                INSERT INTO consultations.page (response, code, answers, saved_at, saved_by)
                SELECT moved.id, page.code, page.answers::jsonb, :now, :by
                  FROM moved, unnest(:codes::text[], :answers::text[]) AS page (code, answers)
                ON CONFLICT (response, code)
                  DO UPDATE SET answers = excluded.answers, saved_at = excluded.saved_at,
                    saved_by = excluded.saved_by, version = page.version + 1
                """)
            .param("by", by, Types.OTHER)
            .param("id", id.value())
            .param("last", codes.length == 0 ? null : codes[codes.length - 1], Types.VARCHAR)
            .param("now", Cells.at(now))
            .param("codes", codes)
            .param("answers", pages.values().stream().map(Json::answers).toArray(String[]::new))
            .update()
        == codes.length;
  }

  @Override
  public Optional<Writer> writer(ReturnKey key) {
    return sql.sql("SELECT id, name FROM consultations.writer WHERE key_hash = ?")
        .param(key.hash())
        .query(PostgresTogether::writer)
        .optional();
  }

  @Override
  public PageStamp stamp(ResponseId id, String page) {
    return sql.sql(
            "SELECT version, saved_by FROM consultations.page WHERE response = ? AND code = ?")
        .params(id.value(), page)
        .query((row, _) ->
            new PageStamp(row.getLong("version"), row.getObject("saved_by", UUID.class)))
        .optional()
        .orElse(PageStamp.NEVER);
  }

  @Override
  public Optional<Behalf> behalf(ResponseId id) {
    return sql.sql("SELECT * FROM consultations.behalf WHERE response = ?")
        .param(id.value())
        .query(PostgresTogether::behalf)
        .optional();
  }

  @Override
  public void sentWith(ReturnKey key, ResponseId id) {
    sql.sql(
            """
            UPDATE consultations.behalf SET sent_by = w.name
              FROM consultations.writer w
             WHERE behalf.response = ? AND w.response = behalf.response AND w.key_hash = ?
            """)
        .params(id.value(), key.hash())
        .update();
  }

  @Override
  public void send(ResponseId id, Answers counted, Response.Receipt receipt) {
    if (!receipt.first().equals(receipt.last())) {
      forgetTranscripts(id, counted);
    }
    sql.sql(
            """
            WITH sent AS (
              UPDATE consultations.response
                 SET sent_version = :version, edition = :edition, late = :late, sent_at = :first,
                     sent_last_at = :last
               WHERE id = :id RETURNING id, consultation)
            INSERT INTO consultations.counted (response, consultation, answers)
            SELECT id, consultation, :answers::jsonb FROM sent
            ON CONFLICT (response) DO UPDATE SET answers = excluded.answers
            """)
        .param("id", id.value())
        .param("version", receipt.version())
        .param("edition", receipt.edition())
        .param("late", receipt.late())
        .param("first", Cells.at(receipt.first()))
        .param("last", Cells.at(receipt.last()))
        .param("answers", Json.answers(counted.given()))
        .update();
  }

  /** What was written down of an answer that has changed tells nothing of the new one. */
  private void forgetTranscripts(ResponseId id, Answers counted) {
    forgetWhatChanged("transcript", id, counted);
    forgetWhatChanged("quote", id, counted);
  }

  private void forgetWhatChanged(String table, ResponseId id, Answers counted) {
    sql.sql(
            """
            DELETE FROM consultations.%s t USING consultations.counted c
             WHERE t.response = :id AND c.response = :id
               AND c.answers -> t.question IS DISTINCT FROM :answers::jsonb -> t.question
            """
                .formatted(table))
        .param("id", id.value())
        .param("answers", Json.answers(counted.given()))
        .update();
  }

  @Override
  public void withdraw(ResponseId id, Instant now) {
    files.forget(Response.FILES, List.of(id.value()));
    ForgottenResponses.forget(sql, List.of(id.value()));
    sql.sql("UPDATE consultations.response SET withdrawn_at = :now WHERE id = :id")
        .param("id", id.value())
        .param("now", Cells.at(now))
        .update();
  }
}
