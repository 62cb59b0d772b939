package org.alongside.following.storage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.following.Followed;
import org.alongside.following.Newest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What everybody may read, from the index of the search, so that both always agree. */
@Repository
class PostgresNewest implements Newest {

  private static final String OPEN =
      """
      SELECT e.thing, e.path, e.title, left(e.summary, 400) AS summary, e.last_day, e.at
        FROM search.entry e LEFT JOIN projects.project p ON p.id = e.project
       WHERE (e.project IS NULL OR projects.open_to_all(p))
      """;

  private static final String OF_PROJECT =
      " AND (CAST(:project AS uuid) IS NULL OR e.project = :project) ";

  private final JdbcClient sql;

  PostgresNewest(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Thing> things(@Nullable UUID project, int most) {
    return sql.sql(OPEN + OF_PROJECT + "ORDER BY e.at DESC, e.thing DESC LIMIT :most")
        .param("project", project)
        .param("most", most)
        .query(PostgresNewest::read)
        .list();
  }

  @Override
  public List<Thing> closing(@Nullable UUID project, LocalDate from, int most) {
    return sql.sql(
            OPEN
                + OF_PROJECT
                + "AND e.last_day >= :from AND NOT e.ended ORDER BY e.last_day, e.thing LIMIT :most")
        .param("project", project)
        .param("from", Date.valueOf(from))
        .param("most", most)
        .query(PostgresNewest::read)
        .list();
  }

  @Override
  public Optional<Thing> one(UUID thing) {
    return sql.sql(OPEN + " AND e.thing = ? LIMIT 1")
        .param(thing)
        .query(PostgresNewest::read)
        .optional();
  }

  @Override
  public boolean there(Followed what) {
    var column =
        what.kind() == Followed.Kind.AREA
            ? "lower(e.area) = lower(?)"
            : "lower(?) IN (SELECT lower(topic) FROM unnest(e.topics) AS topic)";
    return sql.sql(OPEN + " AND " + column + " LIMIT 1")
        .param(what.name())
        .query(PostgresNewest::read)
        .optional()
        .isPresent();
  }

  private static Thing read(ResultSet row, int number) throws SQLException {
    Date lastDay = row.getDate("last_day");
    return new Thing(
        row.getObject("thing", UUID.class),
        row.getString("path"),
        row.getString("title"),
        row.getString("summary"),
        lastDay == null ? null : lastDay.toLocalDate(),
        row.getTimestamp("at").toInstant());
  }
}
