package org.alongside.consultations.storage;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.consultations.Arrival;
import org.alongside.consultations.ManyResponses;
import org.alongside.consultations.ResponseId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes responses many in one statement. */
@Repository
class PostgresManyResponses implements ManyResponses {

  private final JdbcClient sql;

  PostgresManyResponses(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(List<Whole> all) {
    if (all.isEmpty()) {
      return;
    }
    sql.sql(
            """
            WITH come AS (
              SELECT * FROM unnest(:ids::uuid[], :consultations::uuid[], :references::text[],
                  :keys::text[], :channels::text[], :days::date[], :by::uuid[],
                  :began::timestamptz[], :at::timestamptz[], :editions::integer[], :late::boolean[],
                  :answers::text[], :quotable::boolean[])
                AS one (id, consultation, reference, key_hash, channel, received_on, entered_by,
                  began, at, edition, late, answers, quotable)),
            kept AS (
              INSERT INTO consultations.response (id, consultation, reference, key_hash, channel,
                  received_on, entered_by, started_at, sent_version, edition, late, sent_at,
                  sent_last_at, may_quote)
              SELECT id, consultation, reference, key_hash, channel, received_on, entered_by, began,
                     0, edition, late, at, at, quotable FROM come)
            INSERT INTO consultations.counted (response, consultation, answers)
            SELECT id, consultation, answers::jsonb FROM come
            """)
        .param("ids", each(all, one -> one.slip().id()))
        .param("consultations", each(all, one -> one.slip().consultation()))
        .param("references", each(all, one -> one.slip().reference().value()))
        .param("keys", each(all, one -> one.key().hash()))
        .param("channels", each(all, one -> one.slip().arrival().channel()))
        .param("days", each(all, one -> one.slip().arrival().receivedOn()))
        .param("by", each(all, one -> by(one.slip().arrival())))
        .param("began", each(all, one -> one.slip().startedAt()))
        .param("at", each(all, one -> one.receipt().first()))
        .param("editions", each(all, one -> one.receipt().edition()))
        .param("late", each(all, one -> one.receipt().late()))
        .param("quotable", each(all, Whole::quotable))
        .param("answers", each(all, one -> Json.answers(one.counted().given())))
        .update();
  }

  @Override
  public void begin(List<Begun> all) {
    if (all.isEmpty()) {
      return;
    }
    sql.sql(
            """
            INSERT INTO consultations.response (id, consultation, reference, key_hash, channel,
                received_on, started_at, stands_on)
            SELECT * FROM unnest(:ids::uuid[], :consultations::uuid[], :references::text[],
                :keys::text[], :channels::text[], :days::date[], :began::timestamptz[],
                :pages::text[])
            """)
        .param("ids", each(all, one -> one.slip().id()))
        .param("consultations", each(all, one -> one.slip().consultation()))
        .param("references", each(all, one -> one.slip().reference().value()))
        .param("keys", each(all, one -> one.key().hash()))
        .param("channels", each(all, one -> one.slip().arrival().channel()))
        .param("days", each(all, one -> one.slip().arrival().receivedOn()))
        .param("began", each(all, one -> one.slip().startedAt()))
        .param("pages", each(all, Begun::page))
        .update();
  }

  /** As text, which the database reads as what it is. */
  private static <T> @Nullable String[] each(
      List<T> all, Function<T, ? extends @Nullable Object> value) {
    return all.stream().map(one -> Objects.toString(value.apply(one), null)).toArray(String[]::new);
  }

  private static @Nullable UUID by(Arrival arrival) {
    return arrival.enteredBy() == null ? null : arrival.enteredBy().value();
  }

  @Override
  public List<ResponseId> withdraw(List<ResponseId> all, Instant now) {
    var gone =
        sql.sql(
                """
                UPDATE consultations.response SET withdrawn_at = :now
                 WHERE id = ANY(:ids) AND withdrawn_at IS NULL RETURNING id
                """)
            .param("now", Cells.at(now))
            .param("ids", all.stream().map(ResponseId::value).toArray(UUID[]::new))
            .query((row, _) -> new ResponseId(Cells.id(row, "id")))
            .list();
    ForgottenResponses.forget(sql, gone.stream().map(ResponseId::value).toList());
    return gone;
  }
}
