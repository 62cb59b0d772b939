package org.alongside.partnerships.storage;

import java.util.UUID;
import org.alongside.partnerships.PlacesEver;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All places in the table {@code partnerships.place}. */
@Repository
class PostgresPlacesEver implements PlacesEver {

  private final JdbcClient sql;

  PostgresPlacesEver(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public boolean had(PersonId person, UUID project) {
    return sql.sql(
            """
            SELECT EXISTS (SELECT 1 FROM partnerships.place pl
              JOIN partnerships.partnership p ON p.id = pl.partnership
              WHERE p.project = ? AND pl.person = ?)
            """)
        .params(project, person.value())
        .query(Boolean.class)
        .single();
  }
}
