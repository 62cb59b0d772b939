package org.alongside.projects.storage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.alongside.access.Role;
import org.alongside.participation.Level;
import org.alongside.people.PersonId;
import org.alongside.projects.Life;
import org.alongside.projects.ProjectId;
import org.alongside.projects.ProjectRegister;
import org.alongside.projects.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of projects, by keyset: the last page costs no more than the first. */
@Repository
class PostgresProjectRegister implements ProjectRegister {

  private static final String COLUMNS =
      """
      SELECT p.id, p.slug, p.title, p.purpose, p.word, p.state,
             coalesce(p.published_at, p.started_at) AS at,
             (SELECT count(*) FROM projects.activity a WHERE a.project = p.id AND %s) AS open
        FROM projects.project p
      """
          .formatted(PostgresOpenActivities.OPEN);

  private static final String PUBLIC = " WHERE projects.open_to_all(p)";

  private final JdbcClient sql;

  PostgresProjectRegister(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Listed> published(Filter filter, @Nullable Mark mark, LocalDate today, int size) {
    boolean back = mark != null && mark.back();
    String order = back ? "ASC" : "DESC";
    var statement =
        sql.sql(
                COLUMNS
                    + PUBLIC
                    + conditions(filter)
                    + after(mark)
                    + " ORDER BY p.published_at %1$s, p.id %1$s LIMIT :size".formatted(order))
            .param("today", Date.valueOf(today))
            .param("size", size);
    if (filter.level() != null) {
      statement = statement.param("level", filter.level().name());
    }
    if (filter.stage() != null) {
      statement = statement.param("stage", filter.stage().name());
    }
    if (mark != null) {
      statement = statement.param("at", Timestamp.from(mark.at())).param("id", mark.id());
    }
    List<Listed> page = statement.query(PostgresProjectRegister::read).list();
    return back ? page.reversed() : page;
  }

  private static String conditions(Filter filter) {
    return (filter.level() == null ? "" : " AND p.word = :level")
        + (filter.stage() == null
            ? ""
            : """
             AND p.state = 'PUBLISHED' AND EXISTS (SELECT FROM projects.stage t
                  WHERE t.project = p.id AND t.stage = :stage
                    AND (t.from_day IS NOT NULL OR t.until_day IS NOT NULL)
                    AND (t.from_day IS NULL OR t.from_day <= :today)
                    AND (t.until_day IS NULL OR t.until_day >= :today))
            """)
        + (filter.open()
            ? " AND p.state = 'PUBLISHED' AND EXISTS (SELECT FROM projects.activity a"
                + " WHERE a.project = p.id AND "
                + PostgresOpenActivities.OPEN
                + ")"
            : "");
  }

  private static String after(@Nullable Mark mark) {
    return mark == null
        ? ""
        : " AND (p.published_at, p.id) %s (:at, :id)".formatted(mark.back() ? ">" : "<");
  }

  /** Roles are kept by access; which projects they are held in is asked of its table. */
  @Override
  public List<Listed> of(PersonId person, Role role, int size) {
    return sql.sql(
            COLUMNS
                + """
                 WHERE p.id IN (SELECT r.project FROM access.role_given r
                                 WHERE r.person = :person AND r.role = :role AND r.taken_at IS NULL)
                 ORDER BY p.started_at DESC, p.id LIMIT :size
                """)
        .param("today", Date.valueOf(LocalDate.EPOCH))
        .param("person", person.value())
        .param("role", role.name())
        .param("size", size)
        .query(PostgresProjectRegister::read)
        .list();
  }

  @Override
  public List<Listed> drafts(int size) {
    return sql.sql(
            COLUMNS + " WHERE p.state = 'DRAFT' ORDER BY p.started_at DESC, p.id LIMIT :size")
        .param("today", Date.valueOf(LocalDate.EPOCH))
        .param("size", size)
        .query(PostgresProjectRegister::read)
        .list();
  }

  private static Listed read(ResultSet row, int number) throws SQLException {
    String word = row.getString("word");
    return new Listed(
        new ProjectId(row.getObject("id", UUID.class)),
        new Slug(row.getString("slug")),
        row.getString("title"),
        row.getString("purpose"),
        word == null ? null : Level.valueOf(word),
        Life.State.valueOf(row.getString("state")),
        row.getTimestamp("at").toInstant(),
        row.getLong("open"));
  }
}
