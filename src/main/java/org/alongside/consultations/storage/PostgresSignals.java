package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Reference;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Signal;
import org.alongside.consultations.Signals;
import org.alongside.facts.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Works signals out in one pass over what was sent, so that a later twin tells on an earlier one.
 */
@Repository
class PostgresSignals implements Signals {

  private static final String SENT =
      """
      WITH sent AS (
        SELECT r.id, r.reference, r.channel, r.sent_at, r.aside_at IS NOT NULL AS aside,
               r.trapped AS hidden_field,
               r.channel = 'WEB' AND r.sent_at - r.started_at < make_interval(secs =>
                 3 * (SELECT count(*) FROM jsonb_object_keys(c.answers))) AS too_fast,
               r.channel = 'WEB' AND count(*) OVER (
                 PARTITION BY r.channel, date_trunc('minute', r.sent_at)) >= 20 AS many_at_once,
               length(said.words) >= 40
                 AND count(*) OVER (PARTITION BY md5(said.words)) > 1 AS same_words
          FROM consultations.response r
          JOIN consultations.counted c ON c.response = r.id
          CROSS JOIN LATERAL (
            SELECT lower(jsonb_path_query_array(c.answers, '$.*.text')::text) AS words) said
         WHERE r.consultation = :consultation AND r.withdrawn_at IS NULL)
      """;

  private static final String LIST =
      SENT
          + """
          SELECT sent.*, EXISTS (
                   SELECT FROM consultations.aside_step s WHERE s.response = sent.id) AS judged
            FROM sent
           WHERE (CAST(:after AS uuid) IS NULL OR (sent.sent_at, sent.id) < (
                   SELECT r.sent_at, r.id FROM consultations.response r WHERE r.id = :after))
             AND CASE :only
                   WHEN 'ALL' THEN true
                   WHEN 'SIGNALLED' THEN hidden_field OR too_fast OR many_at_once OR same_words
                   WHEN 'HIDDEN_FIELD' THEN hidden_field
                   WHEN 'TOO_FAST' THEN too_fast
                   WHEN 'MANY_AT_ONCE' THEN many_at_once
                   WHEN 'SAME_WORDS' THEN same_words
                   ELSE EXISTS (
                     SELECT FROM consultations.aside_step s WHERE s.response = sent.id) END
           ORDER BY sent.sent_at DESC, sent.id DESC LIMIT :most
          """;

  private final JdbcClient sql;

  PostgresSignals(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Line> of(
      ConsultationId consultation, Only only, @Nullable ResponseId after, int most) {
    return sql.sql(LIST)
        .param("consultation", consultation.value())
        .param("only", only.name())
        .param("after", after == null ? null : after.value(), Types.OTHER)
        .param("most", most)
        .query(PostgresSignals::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        new ResponseId(Cells.id(row, "id")),
        new Reference(row.getString("reference")),
        Channel.valueOf(row.getString("channel")),
        Cells.instant(row, "sent_at"),
        signals(row),
        row.getBoolean("aside"),
        row.getBoolean("judged"));
  }

  private static Set<Signal> signals(ResultSet row) throws SQLException {
    var signals = EnumSet.noneOf(Signal.class);
    for (var signal : Signal.values()) {
      if (row.getBoolean(signal.name().toLowerCase(Locale.ROOT))) {
        signals.add(signal);
      }
    }
    return signals;
  }

  @Override
  public Set<Signal> of(ConsultationId consultation, ResponseId response) {
    return sql.sql(SENT + "SELECT * FROM sent WHERE id = :response")
        .param("consultation", consultation.value())
        .param("response", response.value())
        .query((row, _) -> signals(row))
        .optional()
        .orElse(Set.of());
  }

  @Override
  public void trapped(ResponseId response) {
    sql.sql("UPDATE consultations.response SET trapped = true WHERE id = ?")
        .param(response.value())
        .update();
  }
}
