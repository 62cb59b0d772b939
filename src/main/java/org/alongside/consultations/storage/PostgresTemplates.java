package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consultations.Template;
import org.alongside.consultations.Templates;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Questionnaire;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved questions, each a row with its pages as one chapter. */
@Repository
class PostgresTemplates implements Templates {

  private static final String SELECT =
      "SELECT id, name, questions FROM consultations.template WHERE removed_at IS NULL";

  private final JdbcClient sql;

  PostgresTemplates(JdbcClient sql) {
    this.sql = sql;
  }

  private static Template read(ResultSet row, int number) throws SQLException {
    return new Template(
        Cells.id(row, "id"),
        row.getString("name"),
        Json.read(row.getString("questions"), Questionnaire.class).pages());
  }

  @Override
  public List<Template> all() {
    return sql.sql(SELECT + " ORDER BY lower(name), id LIMIT 200")
        .query(PostgresTemplates::read)
        .list();
  }

  @Override
  public Optional<Template> find(UUID id) {
    return sql.sql(SELECT + " AND id = ?").param(id).query(PostgresTemplates::read).optional();
  }

  @Override
  public boolean add(Template template, PersonId by, Instant now) {
    var chapter = new Chapter("c", "", Condition.ALWAYS, template.pages());
    var questions = new Questionnaire(List.of(chapter), Questionnaire.Order.FIXED);
    return sql.sql(
                """
                INSERT INTO consultations.template (id, name, questions, saved_by, saved_at)
                VALUES (?, ?, ?::jsonb, ?, ?) ON CONFLICT DO NOTHING
                """)
            .params(
                template.id(), template.name(), Json.write(questions), by.value(), Cells.at(now))
            .update()
        == 1;
  }

  @Override
  public void remove(UUID id, Instant now) {
    sql.sql("UPDATE consultations.template SET removed_at = ? WHERE id = ?")
        .params(Cells.at(now), id)
        .update();
  }
}
