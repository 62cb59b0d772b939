package org.alongside.partnerships.storage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.access.Standings;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The roles that places give; somebody whose place waits for agreement holds none yet. Asked first,
 * because most of what people do here they do as partners.
 */
@Repository
@Order(Ordered.HIGHEST_PRECEDENCE)
class PostgresPartnerStandings implements Standings {

  private static final String HELD =
      """
      SELECT pl.side, pl.co_chair FROM partnerships.place pl
      JOIN partnerships.partnership p ON p.id = pl.partnership
      WHERE pl.person = :person AND pl.until IS NULL AND pl.presence <> 'WAITING'
      """;

  private final JdbcClient sql;

  PostgresPartnerStandings(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Set<Role> of(PersonId person, UUID project) {
    return roles(sql.sql(HELD + "AND p.project = :project").param("project", project), person);
  }

  @Override
  public Set<Role> anywhere(PersonId person) {
    return roles(sql.sql(HELD), person);
  }

  private static Set<Role> roles(JdbcClient.StatementSpec query, PersonId person) {
    var held = EnumSet.noneOf(Role.class);
    query
        .param("person", person.value())
        .query(row -> {
          held.addAll(roles(Side.valueOf(row.getString("side")), row.getBoolean("co_chair")));
        });
    return held;
  }

  private static List<Role> roles(Side side, boolean coChair) {
    return switch (side) {
      case LIVED ->
          coChair ? List.of(Role.PARTNER_LIVED, Role.CO_CHAIR_LIVED) : List.of(Role.PARTNER_LIVED);
      case LEARNT ->
          coChair
              ? List.of(Role.PARTNER_LEARNT, Role.CO_CHAIR_LEARNT)
              : List.of(Role.PARTNER_LEARNT);
    };
  }
}
