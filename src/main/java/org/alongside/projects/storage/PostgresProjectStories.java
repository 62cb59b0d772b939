package org.alongside.projects.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.participation.Stage;
import org.alongside.projects.Before;
import org.alongside.projects.LevelChange;
import org.alongside.projects.ProjectId;
import org.alongside.projects.ProjectStories;
import org.alongside.projects.ProjectStory;
import org.alongside.projects.ProjectStory.ReadyForm;
import org.alongside.projects.Slug;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A project with its activities and the history of its promise, in one query. */
@Repository
class PostgresProjectStories implements ProjectStories {

  /** What was raised or lowered in project {@code p} and in all that it carries on. */
  private static final String CHANGES =
      """
      (WITH RECURSIVE line(id, follows, slug) AS (
         SELECT p.id, p.follows, p.slug
         UNION
         SELECT b.id, b.follows, b.slug FROM projects.project b JOIN line ON line.follows = b.id)
       SELECT coalesce(jsonb_agg(jsonb_build_object('slug', line.slug, 'activity', a.title,
                'stages', to_jsonb(s.stages), 'statement', %s,
                'inherited', line.id <> p.id) ORDER BY s.number), '[]')
         FROM line
         JOIN projects.level_statement s ON s.project = line.id AND s.change <> 'NONE'
         LEFT JOIN projects.level_settled c ON c.statement = s.id
         LEFT JOIN projects.activity a ON a.id = s.activity)
      """
          .formatted(ProjectQuery.STATEMENT);

  /** The forms that project {@code p} and its activities can be read in. */
  private static final String READY =
      """
      (SELECT coalesce(jsonb_agg(jsonb_build_object('thing', r.item, 'form', r.form)), '[]')
         FROM formats.rendition r
        WHERE r.project = p.id AND r.item_kind IN ('project', 'activity')
          AND r.shown_at IS NOT NULL)
      """;

  private static final String QUERY =
      "SELECT p.*, b.slug AS before_slug, b.title AS before_title, "
          + ProjectQuery.STAGES
          + " AS stages, "
          + ProjectQuery.PETALS
          + " AS petals, "
          + ProjectQuery.MANDATE
          + " AS mandate, "
          + ActivityRow.ALL
          + " AS activities, "
          + CHANGES
          + " AS changes, "
          + READY
          + " AS ready, EXISTS (SELECT FROM files.file f WHERE f.kind = 'project'"
          + " AND f.thing = p.id) AS has_files FROM projects.project p"
          + " LEFT JOIN projects.project b ON b.id = p.follows WHERE p.id = ?";

  private final JdbcClient sql;

  PostgresProjectStories(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<ProjectStory> of(ProjectId project) {
    return sql.sql(QUERY).param(project.value()).query(PostgresProjectStories::read).optional();
  }

  private static ProjectStory read(ResultSet row, int number) throws SQLException {
    return new ProjectStory(
        ProjectRow.read(row, number),
        Json.read(row.getString("activities")).each().stream().map(ActivityRow::fromJson).toList(),
        Json.read(row.getString("changes")).each().stream()
            .map(PostgresProjectStories::change)
            .toList(),
        before(row),
        Json.read(row.getString("ready")).each().stream()
            .map(each -> new ReadyForm(UUID.fromString(each.text("thing")), each.text("form")))
            .toList(),
        row.getBoolean("has_files"));
  }

  private static LevelChange change(Json json) {
    return new LevelChange(
        new Slug(json.text("slug")),
        json.textOrNull("activity"),
        json.at("stages").each().stream()
            .map(stage -> Stage.valueOf(stage.text()))
            .collect(Collectors.toSet()),
        StatementJson.read(json.at("statement")),
        json.yes("inherited"));
  }

  private static @Nullable Before before(ResultSet row) throws SQLException {
    String slug = row.getString("before_slug");
    return slug == null ? null : new Before(new Slug(slug), row.getString("before_title"));
  }
}
