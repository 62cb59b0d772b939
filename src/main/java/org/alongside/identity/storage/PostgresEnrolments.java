package org.alongside.identity.storage;

import java.sql.Timestamp;
import java.time.Instant;
import org.alongside.identity.Enrolments;
import org.alongside.organisation.SetUpKey;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Digests of administrators' one-time keys, in the table {@code identity.enrolment}. */
@Repository
class PostgresEnrolments implements Enrolments {

  private final JdbcClient sql;

  PostgresEnrolments(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void keep(PersonId person, SetUpKey key, Instant until) {
    sql.sql(
            """
            INSERT INTO identity.enrolment (person, key, valid_until) VALUES (?, ?, ?)
            ON CONFLICT (person) DO UPDATE
            SET key = excluded.key, valid_until = excluded.valid_until
            """)
        .param(person.value())
        .param(key.digest())
        .param(Timestamp.from(until))
        .update();
  }

  @Override
  public boolean use(PersonId person, SetUpKey key, Instant now) {
    return sql.sql(
                "DELETE FROM identity.enrolment WHERE person = ? AND key = ? AND valid_until > ?")
            .param(person.value())
            .param(key.digest())
            .param(Timestamp.from(now))
            .update()
        == 1;
  }
}
