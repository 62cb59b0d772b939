package org.alongside.access.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alongside.access.AccessReason;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.participation.Reason;
import org.alongside.people.Downloadable;
import org.alongside.people.Erasable;
import org.alongside.people.PersonId;
import org.alongside.people.Stay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles when somebody leaves, and in their download. The last administrator can't just leave. */
@Repository
class RolesOfPerson implements Erasable, Downloadable, Stay {

  private final JdbcClient sql;
  private final Roles roles;

  RolesOfPerson(JdbcClient sql, Roles roles) {
    this.sql = sql;
    this.roles = roles;
  }

  @Override
  public List<Reason> reasons(PersonId person) {
    return roles.holders(Role.ADMINISTRATOR, null).equals(List.of(person))
        ? List.of(AccessReason.LAST_ADMINISTRATOR)
        : List.of();
  }

  @Override
  public void erase(PersonId person, Instant now) {
    sql.sql(
            """
            UPDATE access.role_given SET taken_at = GREATEST(:now, given_at), taken_by = person
            WHERE person = :person AND taken_at IS NULL
            """)
        .param("now", Timestamp.from(now))
        .param("person", person.value())
        .update();
  }

  @Override
  public String part() {
    return "roles";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT role, project, given_at, taken_at FROM access.role_given
            WHERE person = ? ORDER BY given_at, id
            """)
        .param(person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }
}
