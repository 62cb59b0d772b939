package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Conflicts;
import org.alongside.access.Staff;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks for conflicts in every partnership in which a person holds a place, also a waiting one, and
 * in every decision in which they are asked now: who gives a place back stays on its roll, and so
 * on its side, until it is closed.
 */
@Repository
class PostgresConflicts implements Conflicts {

  private static final String STANDS =
      """
      WITH stands AS (
        SELECT pl.partnership, pl.person, pl.side
        FROM partnerships.place pl
        WHERE pl.person IN (:person, :supporter) AND pl.until IS NULL
        UNION
        SELECT d.partnership, a.person, a.side
        FROM decisions.asked a
        JOIN decisions.decision d ON d.id = a.decision AND d.attempt = a.attempt
        WHERE a.person IN (:person, :supporter) AND d.phase = 'OPEN'
      )
      SELECT p.project, coalesce(theirs.side <> own.side, false) AS against
      FROM stands own
      JOIN partnerships.partnership p ON p.id = own.partnership
      LEFT JOIN stands theirs ON theirs.partnership = own.partnership
        AND theirs.person = :supporter
      WHERE own.person = :person
      """;

  private final JdbcClient sql;
  private final Staff staff;

  PostgresConflicts(JdbcClient sql, Staff staff) {
    this.sql = sql;
    this.staff = staff;
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
        sql.sql(STANDS)
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
    return met.stream().map(Met::project).distinct().anyMatch(here -> staff.works(supporter, here));
  }
}
