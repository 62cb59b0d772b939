package org.alongside.questions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.formats.Item;
import org.alongside.people.PersonId;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionId;
import org.alongside.questions.Refusal;
import org.alongside.questions.Standing;

/** A question as a row of its table, with its last answer. */
final class QuestionRow {

  static final String SELECT =
      """
      SELECT q.*, a.words AS answer, a.number, a.answered_by, a.answered_at AS answer_at
        FROM questions.question q
        LEFT JOIN LATERAL (SELECT * FROM questions.answer
                            WHERE question = q.id ORDER BY number DESC LIMIT 1) a ON true
      """;

  private QuestionRow() {}

  static Question read(ResultSet row, int number) throws SQLException {
    var words = row.getString("words");
    return new Question(
        new QuestionId(row.getObject("id", UUID.class)),
        new Question.About(
            row.getObject("project", UUID.class),
            new Item.Ref(row.getString("item_kind"), row.getObject("item", UUID.class)),
            row.getString("title"),
            row.getString("path")),
        words == null ? "" : words,
        instant(row, "asked_at"),
        standing(row),
        row.getLong("version"));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    return switch (row.getString("state")) {
      case "WAITING" -> new Standing.Waiting();
      case "SHOWN" -> new Standing.Shown(instant(row, "shown_at"));
      case "ANSWERED" -> new Standing.Answered(instant(row, "shown_at"), answer(row));
      default ->
          new Standing.TurnedDown(
              Refusal.read(row.getString("refusal")).orElseThrow(), instant(row, "refused_at"));
    };
  }

  private static Standing.Answer answer(ResultSet row) throws SQLException {
    return new Standing.Answer(
        row.getString("answer"),
        row.getInt("number"),
        new PersonId(row.getObject("answered_by", UUID.class)),
        instant(row, "answer_at"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
