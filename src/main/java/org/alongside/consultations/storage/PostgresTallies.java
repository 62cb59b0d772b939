package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.consultations.AnswerCount;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Tallies;
import org.alongside.consultations.Tally;
import org.alongside.facts.Channel;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts in the database: no response leaves it. */
@Repository
class PostgresTallies implements Tallies {

  private static final String TALLY =
      """
      WITH one AS MATERIALIZED (
        SELECT sent_at, channel, late, withdrawn_at IS NOT NULL AS withdrawn, stands_on,
               received_on, aside_at IS NOT NULL AS aside
          FROM consultations.response WHERE consultation = ?),
      counts AS (SELECT * FROM one WHERE sent_at IS NOT NULL AND NOT withdrawn AND NOT aside)
      SELECT (SELECT count(*) FROM one WHERE channel = 'WEB') AS started,
             (SELECT count(*) FROM counts) AS sent,
             (SELECT count(*) FROM counts WHERE late) AS late,
             (SELECT count(*) FROM one WHERE sent_at IS NOT NULL AND withdrawn
                   AND channel = 'WEB') AS withdrawn,
             (SELECT coalesce(jsonb_object_agg(channel, n), '{}') FROM
               (SELECT channel, count(*) AS n FROM counts GROUP BY channel) c) AS channels,
             (SELECT coalesce(jsonb_object_agg(day, n), '{}') FROM
               (SELECT CASE channel WHEN 'WEB'
                         THEN (sent_at AT TIME ZONE 'Europe/London')::date ELSE received_on END
                         AS day,
                       count(*) AS n FROM counts GROUP BY 1) d) AS days,
             (SELECT coalesce(jsonb_object_agg(page, n), '{}') FROM
               (SELECT coalesce(stands_on, '') AS page, count(*) AS n FROM one
                 WHERE sent_at IS NULL AND NOT withdrawn GROUP BY 1) s) AS stopped
      """;

  private static final String ANSWERS =
      """
      SELECT one.key AS question,
             count(*) FILTER (WHERE one.value ->> 'is' <> 'declined') AS answered,
             count(*) FILTER (WHERE one.value ->> 'is' = 'declined') AS declined,
             count(one.value ->> 'other') AS others
        FROM consultations.counted c CROSS JOIN LATERAL jsonb_each(c.answers) AS one
       WHERE c.consultation = ? AND NOT c.aside GROUP BY one.key
      """;

  /**
   * Of an order only the first counts here; of a grid each row with its column; a number is one.
   */
  private static final String CHOICES =
      """
      SELECT one.key AS question, choice.code AS choice, count(*) AS n
        FROM consultations.counted c
        CROSS JOIN LATERAL jsonb_each(c.answers) AS one
        CROSS JOIN LATERAL (
          SELECT jsonb_array_elements_text(one.value -> 'choices') AS code
           WHERE one.value ->> 'is' = 'chosen'
          UNION ALL SELECT one.value -> 'choices' ->> 0 WHERE one.value ->> 'is' = 'ordered'
          UNION ALL SELECT one.value ->> 'value' WHERE one.value ->> 'is' = 'amount'
          UNION ALL SELECT cell.key || ':' || cell.value
            FROM jsonb_each_text(one.value -> 'columns') AS cell
           WHERE one.value ->> 'is' = 'grid') AS choice
       WHERE c.consultation = ? AND NOT c.aside GROUP BY 1, 2
      """;

  private final JdbcClient sql;

  PostgresTallies(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Tally of(ConsultationId id) {
    return sql.sql(TALLY).param(id.value()).query(PostgresTallies::tally).single();
  }

  private static Tally tally(ResultSet row, int number) throws SQLException {
    var channels = new EnumMap<Channel, Long>(Channel.class);
    numbers(row.getString("channels")).forEach((name, n) -> channels.put(Channel.valueOf(name), n));
    var days = new TreeMap<LocalDate, Long>();
    numbers(row.getString("days")).forEach((day, n) -> days.put(LocalDate.parse(day), n));
    return new Tally(
        row.getLong("started"),
        row.getLong("sent"),
        row.getLong("late"),
        row.getLong("withdrawn"),
        channels,
        days,
        numbers(row.getString("stopped")));
  }

  private static Map<String, Long> numbers(String json) {
    var numbers = new HashMap<String, Long>();
    JsonNode node = JsonMapper.shared().readTree(json);
    node.propertyStream().forEach(each -> numbers.put(each.getKey(), each.getValue().asLong()));
    return numbers;
  }

  @Override
  public Map<String, AnswerCount> answers(ConsultationId id) {
    var choices = choices(id.value());
    var counts = new HashMap<String, AnswerCount>();
    sql.sql(ANSWERS)
        .param(id.value())
        .query((row, number) ->
            new AnswerCount(
                row.getString("question"),
                row.getLong("answered"),
                row.getLong("declined"),
                choices.getOrDefault(row.getString("question"), Map.of()),
                row.getLong("others")))
        .list()
        .forEach(count -> counts.put(count.question(), count));
    return counts;
  }

  private Map<String, Map<String, Long>> choices(UUID consultation) {
    var choices = new HashMap<String, Map<String, Long>>();
    sql.sql(CHOICES)
        .param(consultation)
        .query(row -> {
          choices
              .computeIfAbsent(row.getString("question"), _ -> new HashMap<>())
              .put(row.getString("choice"), row.getLong("n"));
        });
    return choices;
  }
}
