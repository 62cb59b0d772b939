package org.alongside.partnerships.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.alongside.partnerships.Affiliation;
import org.alongside.partnerships.Bearing;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.Declarations;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Tie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Declarations, each kept with the time in which it stood. */
@Repository
class PostgresDeclarations implements Declarations {

  private final JdbcClient sql;

  PostgresDeclarations(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<PlaceId, Declaration> of(PartnershipId partnership) {
    var all = new HashMap<PlaceId, Declaration>();
    sql.sql(
            """
            SELECT d.place, d.interests, a.body, a.tie, a.bearing
            FROM partnerships.place p
            JOIN partnerships.declaration d ON d.place = p.id AND d.until IS NULL
            LEFT JOIN partnerships.affiliation a ON a.declaration = d.id
            WHERE p.partnership = ? AND p.until IS NULL
            ORDER BY d.place, a.position
            """)
        .param(partnership.value())
        .query(row -> {
          var place = new PlaceId(row.getObject("place", UUID.class));
          all.put(place, with(row, all.getOrDefault(place, Declaration.NOTHING)));
        });
    return all;
  }

  private static Declaration with(ResultSet row, Declaration before) throws SQLException {
    var affiliations = new ArrayList<>(before.affiliations());
    var body = row.getString("body");
    if (body != null) {
      affiliations.add(
          new Affiliation(
              body, Tie.valueOf(row.getString("tie")), Bearing.valueOf(row.getString("bearing"))));
    }
    return new Declaration(affiliations, row.getString("interests"));
  }

  @Override
  public void declare(PlaceId place, Declaration declaration, Instant now) {
    sql.sql("UPDATE partnerships.declaration SET until = ? WHERE place = ? AND until IS NULL")
        .params(Timestamp.from(now), place.value())
        .update();
    var id = UUID.randomUUID();
    sql.sql(
            """
            INSERT INTO partnerships.declaration (id, place, interests, since) VALUES (?, ?, ?, ?)
            """)
        .params(id, place.value(), declaration.interests(), Timestamp.from(now))
        .update();
    var position = 0;
    for (var affiliation : declaration.affiliations()) {
      sql.sql(
              """
              INSERT INTO partnerships.affiliation (declaration, position, body, tie, bearing)
              VALUES (?, ?, ?, ?, ?)
              """)
          .params(id, position++, affiliation.body())
          .params(affiliation.tie().name(), affiliation.bearing().name())
          .update();
    }
  }
}
