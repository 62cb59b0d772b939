package org.alongside.people.storage;

import java.util.Map;
import java.util.stream.Stream;
import org.alongside.people.Downloadable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the record says that somebody did, or that was done for or to them, for their download. */
@Repository
class FactsOfPerson implements Downloadable {

  private final JdbcClient sql;

  FactsOfPerson(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String part() {
    return "record";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT kind, actor, entered_by, channel, side, project, stage, subject_kind, subject,
                happened_on, recorded_at, details::text AS details
            FROM facts.fact
            WHERE actor = :person OR subject = :person
            ORDER BY recorded_at, id
            """)
        .param("person", person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }
}
