package org.alongside.partnerships.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.partnerships.PublicPlaces;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The public view of a partnership, in one query; names leave the database by consent only. */
@Repository
class PostgresPublicPlaces implements PublicPlaces {

  private static final String SEEN =
      """
      SELECT p.slug, pl.side, pl.voting, pl.co_chair,
             CASE WHEN pl.in_public AND person.name IS NOT NULL
                  THEN coalesce(pl.shown_as, person.name) END AS name
      FROM partnerships.partnership p
      LEFT JOIN partnerships.place pl
        ON pl.partnership = p.id AND pl.until IS NULL AND pl.presence <> 'WAITING'
      LEFT JOIN people.person person ON person.id = pl.person
      WHERE p.project = ?
      ORDER BY pl.co_chair DESC, pl.since, pl.id
      """;

  private final JdbcClient sql;

  PostgresPublicPlaces(JdbcClient sql) {
    this.sql = sql;
  }

  private record Row(
      String slug, @Nullable Side side, boolean voting, boolean coChair, @Nullable String name) {}

  @Override
  public Optional<Seen> of(UUID project) {
    var rows = sql.sql(SEEN).param(project).query(PostgresPublicPlaces::read).list();
    return rows.isEmpty() ? Optional.empty() : Optional.of(seen(rows));
  }

  private static Row read(ResultSet row, int number) throws SQLException {
    var side = row.getString("side");
    return new Row(
        row.getString("slug"),
        side == null ? null : Side.valueOf(side),
        row.getBoolean("voting"),
        row.getBoolean("co_chair"),
        row.getString("name"));
  }

  private static Seen seen(List<Row> rows) {
    var advisers = rows.stream().filter(row -> row.side() != null && !row.voting()).count();
    return new Seen(
        rows.getFirst().slug(),
        List.of(side(rows, Side.LIVED), side(rows, Side.LEARNT)),
        (int) advisers);
  }

  private static OfSide side(List<Row> rows, Side side) {
    var named = new ArrayList<Shown>();
    var places = 0;
    for (var row : rows) {
      if (row.side() == side && row.voting()) {
        places++;
        if (row.name() != null) {
          named.add(new Shown(row.name(), row.coChair()));
        }
      }
    }
    return new OfSide(side, places, List.copyOf(named));
  }
}
