package org.alongside.evaluation.storage;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.evaluation.Criterion;
import org.alongside.evaluation.Remark;
import org.alongside.evaluation.Remarks;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partners' remarks, in the table {@code evaluation.remark}; they go when their author goes. */
@Repository
class PostgresRemarks implements Remarks, Erasable, Downloadable {

  private final JdbcClient sql;

  PostgresRemarks(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(UUID project, Remark remark) {
    sql.sql(
            """
            INSERT INTO evaluation.remark (id, project, criterion, person, words, at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            remark.id(),
            project,
            remark.criterion().number(),
            remark.by().value(),
            remark.words(),
            remark.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  @Override
  public List<Remark> on(UUID project, Criterion criterion) {
    return sql.sql(
            """
            SELECT id, person, words, at FROM evaluation.remark
            WHERE project = ? AND criterion = ? ORDER BY at, id
            """)
        .params(project, criterion.number())
        .query((row, number) ->
            new Remark(
                row.getObject("id", UUID.class),
                criterion,
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("words"),
                row.getObject("at", OffsetDateTime.class).toInstant()))
        .list();
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql("DELETE FROM evaluation.remark WHERE person = ?").param(person.value()).update();
  }

  @Override
  public String part() {
    return "evaluation: remarks";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql("SELECT criterion, words FROM evaluation.remark WHERE person = ? ORDER BY at")
        .param(person.value())
        .query((row, number) -> Map.of("criterion", row.getInt(1), "words", row.getString(2)))
        .list()
        .stream()
        .map(found -> found);
  }
}
