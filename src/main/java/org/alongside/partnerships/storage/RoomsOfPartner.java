package org.alongside.partnerships.storage;

import java.util.List;
import org.alongside.partnerships.web.PartnershipPaths;
import org.alongside.people.PersonId;
import org.alongside.projects.OwnRooms;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rooms of the partnerships in which somebody holds a place, in one query. */
@Repository
class RoomsOfPartner implements OwnRooms {

  private static final String ROOMS =
      """
      SELECT p.slug, project.title, project.purpose
      FROM partnerships.place pl
      JOIN partnerships.partnership p ON p.id = pl.partnership
      JOIN projects.project project ON project.id = p.project
      WHERE pl.person = ? AND pl.until IS NULL AND pl.presence <> 'WAITING'
      ORDER BY pl.since DESC, pl.id
      LIMIT 200
      """;

  private final JdbcClient sql;

  RoomsOfPartner(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Room> of(PersonId person) {
    return sql.sql(ROOMS)
        .param(person.value())
        .query((row, _) ->
            new Room(
                row.getString("title"),
                row.getString("purpose"),
                PartnershipPaths.room(row.getString("slug"))))
        .list();
  }
}
