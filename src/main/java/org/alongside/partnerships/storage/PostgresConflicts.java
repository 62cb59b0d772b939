package org.alongside.partnerships.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Conflicts;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks for conflicts in every partnership in which a person holds a place, also a waiting one. */
@Repository
class PostgresConflicts implements Conflicts {

  private static final String PLACES =
      """
      SELECT p.project, coalesce(theirs.side <> own.side, false) AS against
      FROM partnerships.place own
      JOIN partnerships.partnership p ON p.id = own.partnership
      LEFT JOIN partnerships.place theirs ON theirs.partnership = own.partnership
        AND theirs.person = :supporter AND theirs.until IS NULL
      WHERE own.person = :person AND own.until IS NULL
      """;

  private final JdbcClient sql;
  private final Roles roles;

  PostgresConflicts(JdbcClient sql, Roles roles) {
    this.sql = sql;
    this.roles = roles;
  }

  /** A partnership of the person, and whether the supporter is on its other side. */
  private record Met(UUID project, boolean against) {
    static Met read(ResultSet row, int number) throws SQLException {
      return new Met(row.getObject("project", UUID.class), row.getBoolean("against"));
    }
  }

  @Override
  public Set<Conflict> between(PersonId supporter, PersonId person) {
    var met =
        sql.sql(PLACES)
            .param("supporter", supporter.value())
            .param("person", person.value())
            .query(Met::read)
            .list();
    var found = EnumSet.noneOf(Conflict.class);
    if (met.stream().anyMatch(Met::against)) {
      found.add(Conflict.ON_THE_OTHER_SIDE);
    }
    if (!met.isEmpty() && staff(supporter, met)) {
      found.add(Conflict.STAFF_HERE);
    }
    return found;
  }

  private boolean staff(PersonId supporter, List<Met> met) {
    var projects = met.stream().map(Met::project).toList();
    return roles.of(supporter, projects).stream().anyMatch(Role::staffOrBoard);
  }
}
