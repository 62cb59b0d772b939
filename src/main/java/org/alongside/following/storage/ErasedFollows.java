package org.alongside.following.storage;

import java.time.Instant;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever deletes their account follows nothing any more from that address. */
@Component
class ErasedFollows implements Erasable {

  private final JdbcClient sql;

  ErasedFollows(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql(
            """
            DELETE FROM following.follow
             WHERE email = (SELECT lower(email) FROM people.person WHERE id = ?)
            """)
        .param(person.value())
        .update();
  }
}
