package org.alongside.partnerships.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Introductions;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.Partnerships;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Places;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Partnerships with the places held now; each is read by one query, whatever its size. */
@Repository
class PostgresPartnerships implements Partnerships, Places, Introductions {

  private static final String WITH_PLACES =
      """
      SELECT p.id, p.project, p.slug, pl.id AS place, pl.person, pl.side, pl.voting, pl.co_chair,
             pl.presence, pl.since, pl.until
      FROM partnerships.partnership p
      LEFT JOIN partnerships.place pl ON pl.partnership = p.id AND pl.until IS NULL
      """;

  private final JdbcClient sql;

  PostgresPartnerships(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Partnership> find(PartnershipId id) {
    return read("WHERE p.id = ?", id.value());
  }

  @Override
  public Optional<Partnership> find(String slug) {
    return read("WHERE p.slug = ?", slug);
  }

  @Override
  public Optional<Partnership> ofProject(UUID project) {
    return read("WHERE p.project = ?", project);
  }

  /** In one order, so that two who ask for the same partnerships don't wait for each other. */
  @Override
  public List<PartnershipId> withLived(PersonId person, @Nullable UUID project) {
    return sql.sql(
            """
            SELECT p.id FROM partnerships.place pl
            JOIN partnerships.partnership p ON p.id = pl.partnership
            WHERE pl.person = :person AND pl.until IS NULL AND pl.side = 'LIVED'
              AND pl.presence <> 'WAITING' AND (:project::uuid IS NULL OR p.project = :project)
            ORDER BY p.id
            """)
        .param("person", person.value())
        .param("project", project, Types.OTHER)
        .query((row, number) -> new PartnershipId(row.getObject("id", UUID.class)))
        .list();
  }

  @Override
  public Optional<Partnership> forChange(PartnershipId id) {
    sql.sql("SELECT id FROM partnerships.partnership WHERE id = ? FOR UPDATE")
        .param(id.value())
        .query(UUID.class)
        .optional();
    return find(id);
  }

  private Optional<Partnership> read(String where, Object key) {
    var found = new Found();
    sql.sql(WITH_PLACES + where + " ORDER BY pl.since, pl.id").param(key).query(found::add);
    return Optional.ofNullable(found.partnership());
  }

  /** Gathers the rows of one partnership. */
  private static final class Found {

    private final ArrayList<Place> places = new ArrayList<>();
    private @Nullable Partnership empty;

    void add(ResultSet row) throws SQLException {
      empty =
          new Partnership(
              new PartnershipId(row.getObject("id", UUID.class)),
              row.getObject("project", UUID.class),
              row.getString("slug"),
              places);
      if (row.getObject("place") != null) {
        places.add(PlaceRow.read(row));
      }
    }

    @Nullable Partnership partnership() {
      return empty == null
          ? null
          : new Partnership(empty.id(), empty.project(), empty.slug(), places);
    }
  }

  @Override
  public boolean found(Partnership partnership) {
    return sql.sql(
                """
                INSERT INTO partnerships.partnership (id, project, slug) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING
                """)
            .params(partnership.id().value(), partnership.project(), partnership.slug())
            .update()
        == 1;
  }

  @Override
  public void save(PartnershipId partnership, Place place) {
    PlaceRow.write(
            sql.sql(
                """
                INSERT INTO partnerships.place (id, partnership, person, side, voting, co_chair,
                    presence, since, until)
                VALUES (:place, :partnership, :person, :side, :voting, :coChair,
                    :presence, :since, :until)
                ON CONFLICT (id) DO UPDATE SET side = :side, voting = :voting,
                    co_chair = :coChair, presence = :presence, until = :until
                """),
            place)
        .param("partnership", partnership.value())
        .update();
  }

  @Override
  public void introduce(PlaceId place, Introduction introduction) {
    sql.sql("UPDATE partnerships.place SET shown_as = :as, in_public = :public WHERE id = :id")
        .param("as", introduction.shownAs(), Types.VARCHAR)
        .param("public", introduction.inPublic())
        .param("id", place.value())
        .update();
  }

  @Override
  public Map<PlaceId, Introduction> of(PartnershipId partnership) {
    var all = new HashMap<PlaceId, Introduction>();
    sql.sql("SELECT id, shown_as, in_public FROM partnerships.place WHERE partnership = ?")
        .param(partnership.value())
        .query(row -> {
          all.put(
              new PlaceId(row.getObject("id", UUID.class)),
              new Introduction(row.getString("shown_as"), row.getBoolean("in_public")));
        });
    return all;
  }
}
