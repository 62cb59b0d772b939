package org.alongside.questions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.alongside.questions.Questions.Counts;
import org.alongside.questions.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what became of questions, in one query. */
final class QuestionCounts {

  /** The day is that of people in London, as the promise of ten working days reads it. */
  private static final String SELECT =
      """
      SELECT q.state, coalesce(q.refusal, '') AS refusal, count(*) AS many,
             count(*) FILTER (
               WHERE (q.answered_at AT TIME ZONE 'Europe/London')::date <= q.due_on) AS in_time
        FROM questions.question q
      """;

  private final JdbcClient sql;

  QuestionCounts(JdbcClient sql) {
    this.sql = sql;
  }

  private record Line(String state, String refusal, long many, long inTime) {}

  Counts of(String where, Map<String, ?> values) {
    var lines =
        sql.sql(SELECT + where + " GROUP BY 1, 2")
            .params(values)
            .query(QuestionCounts::line)
            .list();
    var refused = new EnumMap<Refusal, Long>(Refusal.class);
    long[] sums = new long[4];
    for (var line : lines) {
      switch (line.state()) {
        case "WAITING" -> sums[0] += line.many();
        case "SHOWN" -> sums[1] += line.many();
        case "ANSWERED" -> {
          sums[2] += line.many();
          sums[3] += line.inTime();
        }
        default -> refused.put(Refusal.read(line.refusal()).orElseThrow(), line.many());
      }
    }
    return new Counts(sums[0], sums[1], sums[2], sums[3], refused);
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getString("state"),
        row.getString("refusal"),
        row.getLong("many"),
        row.getLong("in_time"));
  }
}
