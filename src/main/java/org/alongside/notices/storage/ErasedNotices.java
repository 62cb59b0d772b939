package org.alongside.notices.storage;

import java.time.Instant;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes somebody who deletes their account off the list of people to reach by hand. */
@Component
class ErasedNotices implements Erasable {

  private final JdbcClient jdbc;

  ErasedNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void erase(PersonId person, Instant now) {
    jdbc.sql("DELETE FROM notices.by_hand WHERE person = :person")
        .param("person", person.value())
        .update();
  }
}
