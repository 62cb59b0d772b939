package org.alongside.people.storage;

import java.util.Map;
import java.util.stream.Stream;
import org.alongside.people.Downloadable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is held about somebody in their account, for their download. */
@Repository
class AccountOfPerson implements Downloadable {

  private final JdbcClient sql;

  AccountOfPerson(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String part() {
    return "account";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT id, name, language, email, phone, post, preferred, experience, shown,
                consented_at, joined_at
            FROM people.person WHERE id = ?
            """)
        .param(person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }
}
