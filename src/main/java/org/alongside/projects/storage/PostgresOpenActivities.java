package org.alongside.projects.storage;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Level;
import org.alongside.projects.OpenActivities;
import org.alongside.projects.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is open, straight from the activities and the projects that everyone can read. */
@Repository
class PostgresOpenActivities implements OpenActivities {

  /** Activity {@code a} is open on a day; asked for with that day twice. */
  static final String OPEN =
      """
      a.state = 'PUBLISHED' AND (a.from_day IS NULL OR a.from_day <= :today)
      AND (a.until_day IS NULL OR a.until_day >= :today)
      """;

  private static final String FROM =
      """
       FROM projects.activity a JOIN projects.project p ON p.id = a.project
      WHERE p.state = 'PUBLISHED' AND projects.open_to_all(p) AND
      """
          + OPEN;

  private final JdbcClient sql;

  PostgresOpenActivities(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Map<Level, Long> perLevel(LocalDate today) {
    var counts = new EnumMap<Level, Long>(Level.class);
    for (Level level : Level.values()) {
      counts.put(level, 0L);
    }
    sql.sql("SELECT a.level, count(*) AS open" + FROM + " GROUP BY a.level")
        .param("today", Date.valueOf(today))
        .query(row -> {
          counts.put(Level.valueOf(row.getString("level")), row.getLong("open"));
        });
    return counts;
  }

  @Override
  public List<Open> closingFirst(@Nullable Level level, LocalDate today, int limit) {
    return sql.sql(
            "SELECT p.slug AS project, p.title AS project_title, a.slug, a.title, a.level,"
                + " a.what, a.until_code"
                + FROM
                + " AND a.level = coalesce(:level, a.level)"
                + " ORDER BY a.until_day NULLS LAST, a.started_at DESC, a.id LIMIT :limit")
        .param("today", Date.valueOf(today))
        .param("level", level == null ? null : level.name(), Types.VARCHAR)
        .param("limit", limit)
        .query((row, number) ->
            new Open(
                new Slug(row.getString("project")),
                row.getString("project_title"),
                new Slug(row.getString("slug")),
                row.getString("title"),
                Level.valueOf(row.getString("level")),
                row.getString("what"),
                SpanColumns.when(row.getString("until_code"))))
        .list();
  }
}
