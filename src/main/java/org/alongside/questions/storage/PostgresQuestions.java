package org.alongside.questions.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.formats.Item;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionId;
import org.alongside.questions.Questions;
import org.alongside.questions.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions in the schema {@code questions}. */
@Repository
class PostgresQuestions implements Questions {

  private static final String ONE = QuestionRow.SELECT + " WHERE q.id = ?";

  private static final String PAGE =
      """
       AND q.state IN ('SHOWN', 'ANSWERED')
       AND (CAST(:asked AS timestamptz) IS NULL
            OR (q.asked_at, q.id) < (CAST(:asked AS timestamptz), CAST(:id AS uuid)))
       ORDER BY q.asked_at DESC, q.id DESC LIMIT :limit
      """;

  private static final String OF_ITEM = " WHERE q.item_kind = :kind AND q.item = :item";
  private static final String OF_PROJECT = " WHERE q.project = :project";

  private final JdbcClient sql;
  private final QuestionCounts counts;

  PostgresQuestions(JdbcClient sql) {
    this.sql = sql;
    this.counts = new QuestionCounts(sql);
  }

  @Override
  public Optional<Question> find(QuestionId id) {
    return sql.sql(ONE).param(id.value()).query(QuestionRow::read).optional();
  }

  @Override
  public Optional<Question> claim(QuestionId id) {
    return sql.sql(ONE + " FOR UPDATE OF q").param(id.value()).query(QuestionRow::read).optional();
  }

  @Override
  public void add(Question question) {
    var about = question.about();
    sql.sql(
            """
            INSERT INTO questions.question (id, project, item_kind, item, title, path, words,
              asked_at, due_on, state, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 1)
            """)
        .params(
            question.id().value(),
            about.project(),
            about.item().kind(),
            about.item().id(),
            about.title(),
            about.path(),
            question.words(),
            QuestionRow.at(question.asked()),
            question.due())
        .update();
  }

  @Override
  public void save(Question question) {
    switch (question.standing()) {
      case Standing.Waiting _ -> throw new IllegalArgumentException("A question never waits again");
      case Standing.Shown(var since) ->
          move(question, "state = 'SHOWN', shown_at = :at", Map.of("at", QuestionRow.at(since)));
      case Standing.TurnedDown(var why, var at) ->
          move(
              question,
              "state = 'TURNED_DOWN', refusal = :why, refused_at = :at",
              Map.of("why", why.code(), "at", QuestionRow.at(at)));
      case Standing.Answered(var since, var answer) -> answered(question, since, answer);
    }
  }

  private void answered(Question question, Instant since, Standing.Answer answer) {
    sql.sql("INSERT INTO questions.answer VALUES (?, ?, ?, ?, ?)")
        .params(
            question.id().value(),
            answer.number(),
            answer.words(),
            answer.by().value(),
            QuestionRow.at(answer.at()))
        .update();
    move(
        question,
        "state = 'ANSWERED', shown_at = :since, answered_at = coalesce(answered_at, :at)",
        Map.of("since", QuestionRow.at(since), "at", QuestionRow.at(answer.at())));
  }

  private void move(Question question, String set, Map<String, ?> values) {
    sql.sql("UPDATE questions.question SET " + set + ", version = :version WHERE id = :id")
        .params(values)
        .param("version", question.version())
        .param("id", question.id().value())
        .update();
  }

  @Override
  public List<Question> shown(Item.Ref item, @Nullable After after, int limit) {
    return page(OF_ITEM, Map.of("kind", item.kind(), "item", item.id()), after, limit);
  }

  @Override
  public List<Question> shown(UUID project, @Nullable After after, int limit) {
    return page(OF_PROJECT, Map.of("project", project), after, limit);
  }

  private List<Question> page(
      String where, Map<String, ?> values, @Nullable After after, int limit) {
    return sql.sql(QuestionRow.SELECT + where + PAGE)
        .params(values)
        .param("asked", after == null ? null : QuestionRow.at(after.asked()))
        .param("id", after == null ? null : after.id().value())
        .param("limit", limit)
        .query(QuestionRow::read)
        .list();
  }

  @Override
  public List<Question> waiting(UUID project, int limit) {
    return waiting(OF_PROJECT, Map.of("project", project), limit);
  }

  @Override
  public List<Question> waiting(Item.Ref item, int limit) {
    return waiting(OF_ITEM, Map.of("kind", item.kind(), "item", item.id()), limit);
  }

  private List<Question> waiting(String where, Map<String, ?> values, int limit) {
    return sql.sql(
            QuestionRow.SELECT
                + where
                + " AND q.state IN ('WAITING', 'SHOWN') ORDER BY q.asked_at, q.id LIMIT :limit")
        .params(values)
        .param("limit", limit)
        .query(QuestionRow::read)
        .list();
  }

  @Override
  public Counts counts(Item.Ref item) {
    return counts.of(OF_ITEM, Map.of("kind", item.kind(), "item", item.id()));
  }

  @Override
  public Counts counts(UUID project) {
    return counts.of(OF_PROJECT, Map.of("project", project));
  }
}
