package org.alongside.partnerships.storage;

import java.util.Map;
import java.util.stream.Stream;
import org.alongside.people.Downloadable;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What partnerships hold about somebody, for their download. */
@Repository
class PlacesOfPerson implements Downloadable {

  private final JdbcClient sql;

  PlacesOfPerson(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public String part() {
    return "partnerships";
  }

  @Override
  public Stream<Map<String, ?>> of(PersonId person) {
    return sql
        .sql(
            """
            SELECT p.slug AS partnership, pl.side, pl.voting, pl.co_chair, pl.presence, pl.since,
                   pl.until, pl.shown_as, pl.in_public, d.interests, d.since AS declared,
                   a.body, a.tie, a.bearing
            FROM partnerships.place pl
            JOIN partnerships.partnership p ON p.id = pl.partnership
            LEFT JOIN partnerships.declaration d ON d.place = pl.id
            LEFT JOIN partnerships.affiliation a ON a.declaration = d.id
            WHERE pl.person = ?
            ORDER BY pl.since, pl.id, d.since, a.position
            """)
        .param(person.value())
        .query()
        .listOfRows()
        .stream()
        .map(row -> row);
  }
}
