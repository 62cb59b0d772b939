package org.alongside.projects.storage;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.participation.Stage;
import org.alongside.people.PersonId;
import org.alongside.projects.Activity;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.Levels;
import org.alongside.projects.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stated levels in the table {@code projects.level_statement}, which only grows. */
@Repository
class PostgresLevels implements Levels {

  private final JdbcClient sql;

  PostgresLevels(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void state(ProjectId project, Set<Stage> stages, LevelStatement statement, PersonId by) {
    insert(project, null, stages, statement, by);
    sql.sql(
            """
            UPDATE projects.project p SET version = version + 1, word = (
                SELECT (array['INFORM', 'CONSULT', 'ENGAGE', 'CO_DESIGN', 'CO_PRODUCTION'])[min(
                         array_position(array['INFORM', 'CONSULT', 'ENGAGE', 'CO_DESIGN',
                             'CO_PRODUCTION'], petal.level))]
                  FROM (SELECT DISTINCT ON (each.stage) s.level::text AS level
                          FROM projects.level_statement s
                          CROSS JOIN unnest(s.stages) AS each(stage)
                         WHERE s.project = p.id ORDER BY each.stage, s.number DESC) AS petal
                HAVING count(*) = 5)
             WHERE id = ?
            """)
        .param(project.value())
        .update();
  }

  @Override
  public void state(Activity activity, LevelStatement statement, PersonId by) {
    insert(activity.project(), activity.id().value(), Set.of(), statement, by);
    sql.sql("UPDATE projects.activity SET level = ? WHERE id = ?")
        .param(statement.level().name())
        .param(activity.id().value())
        .update();
  }

  private void insert(
      ProjectId project,
      @Nullable UUID activity,
      Set<Stage> stages,
      LevelStatement statement,
      PersonId by) {
    var answers = statement.answers();
    sql.sql(
            """
            INSERT INTO projects.level_statement (id, project, activity, stages, level, can_change,
                decider, room, answering, why, change, stated_by, stated_at)
            VALUES (:id, :project, :activity, :stages, :level, :canChange, :decider, :room,
                :answering, :why, :change, :by, :at)
            """)
        .param("id", statement.id())
        .param("project", project.value())
        .param("activity", activity, Types.OTHER)
        .param("stages", stages.stream().map(Stage::name).sorted().toArray(String[]::new))
        .param("level", statement.level().name())
        .param("canChange", answers.change().name())
        .param("decider", answers.decider().name())
        .param("room", answers.room().name())
        .param("answering", answers.answering().name())
        .param("why", statement.why())
        .param("change", statement.change().name())
        .param("by", by.value())
        .param("at", Timestamp.from(statement.at()))
        .update();
  }

  @Override
  public List<LevelStatement> unconfirmed(ProjectId project) {
    return sql.sql(
            """
            SELECT %s AS statement
              FROM projects.level_statement s
              LEFT JOIN projects.level_settled c ON c.statement = s.id
             WHERE c.at IS NULL AND s.id IN (
                   SELECT DISTINCT ON (subject.key) n.id
                     FROM projects.level_statement n
                     CROSS JOIN LATERAL unnest(
                       CASE WHEN n.activity IS NULL THEN n.stages ELSE ARRAY[n.activity::text] END)
                       AS subject(key)
                    WHERE n.project = ? ORDER BY subject.key, n.number DESC)
             ORDER BY s.number
            """
                .formatted(ProjectQuery.STATEMENT))
        .param(project.value())
        .query((row, number) -> StatementJson.read(Json.read(row.getString("statement"))))
        .list();
  }

  @Override
  public boolean awaits(ProjectId project, PersonId person) {
    var open = unconfirmed(project).stream().map(LevelStatement::id).toList();
    return !open.isEmpty()
        && sql.sql(
                    """
                    SELECT count(*) FROM projects.level_confirmation
                     WHERE person = :person AND statement IN (:open)
                    """)
                .param("person", person.value())
                .param("open", open)
                .query(Integer.class)
                .single()
            < open.size();
  }

  @Override
  public void confirm(UUID statement, PersonId person, Instant now) {
    sql.sql(
            """
            INSERT INTO projects.level_confirmation (statement, person, at) VALUES (?, ?, ?)
            ON CONFLICT DO NOTHING
            """)
        .param(statement)
        .param(person.value())
        .param(Timestamp.from(now))
        .update();
  }

  @Override
  public Set<PersonId> confirmedBy(UUID statement) {
    return new HashSet<>(
        sql.sql("SELECT person FROM projects.level_confirmation WHERE statement = ?")
            .param(statement)
            .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
            .list());
  }

  @Override
  public void settle(UUID statement, Instant now) {
    sql.sql("INSERT INTO projects.level_settled VALUES (?, ?) ON CONFLICT DO NOTHING")
        .param(statement)
        .param(Timestamp.from(now))
        .update();
  }
}
