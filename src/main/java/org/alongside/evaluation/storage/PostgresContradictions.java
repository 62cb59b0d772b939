package org.alongside.evaluation.storage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.evaluation.Contradiction;
import org.alongside.evaluation.Contradictions;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In the table {@code evaluation.contradiction}; the words go when their author goes. */
@Repository
class PostgresContradictions implements Contradictions, Erasable, Downloadable {

  private final JdbcClient sql;

  PostgresContradictions(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(UUID project, Contradiction contradiction, Instant now) {
    sql.sql(
            """
            INSERT INTO evaluation.contradiction (id, project, account, person, words, at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            contradiction.id(),
            project,
            contradiction.account(),
            contradiction.by().value(),
            contradiction.words(),
            now.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Contradiction> in(UUID project) {
    return sql.sql(
            """
            SELECT id, account, person, words FROM evaluation.contradiction
            WHERE project = ? ORDER BY at, id
            """)
        .param(project)
        .query((row, number) ->
            new Contradiction(
                row.getObject("id", UUID.class),
                row.getObject("account", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("words")))
        .list();
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql("DELETE FROM evaluation.contradiction WHERE person = ?").param(person.value()).update();
  }

  @Override
  public String part() {
    return "evaluation: what you said against records";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql("SELECT words FROM evaluation.contradiction WHERE person = ? ORDER BY at")
        .param(person.value())
        .query((row, number) -> Map.of("words", row.getString(1)))
        .list()
        .stream()
        .map(found -> found);
  }
}
