package org.alongside.partnerships.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds a place in a project's partnership; whoever waits for agreement doesn't yet. */
@Repository
class PostgresPlaceHolders implements PlaceHolders {

  private static final String HELD =
      """
      SELECT pl.person, pl.side FROM partnerships.place pl
      JOIN partnerships.partnership p ON p.id = pl.partnership
      WHERE p.project = ? AND pl.until IS NULL AND pl.presence <> 'WAITING'
      """;

  private final JdbcClient sql;

  PostgresPlaceHolders(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<PersonId, Side> of(ProjectId project) {
    return holders(HELD, project);
  }

  @Override
  public Map<PersonId, Side> voting(ProjectId project) {
    return holders(HELD + " AND pl.voting", project);
  }

  private Map<PersonId, Side> holders(String query, ProjectId project) {
    var holders = new HashMap<PersonId, Side>();
    sql.sql(query)
        .param(project.value())
        .query(row -> {
          holders.put(
              new PersonId(row.getObject("person", UUID.class)),
              Side.valueOf(row.getString("side")));
        });
    return holders;
  }
}
