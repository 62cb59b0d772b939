package org.alongside.projects.storage;

import java.sql.Types;
import java.util.Optional;
import java.util.UUID;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Projects;
import org.alongside.projects.Section;
import org.alongside.projects.Slug;
import org.alongside.projects.Span;
import org.alongside.projects.StagePlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Projects in the table {@code projects.project}. */
@Repository
class PostgresProjects implements Projects {

  private final JdbcClient sql;

  PostgresProjects(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Optional<Project> find(ProjectId id) {
    return sql.sql(ProjectQuery.ONE).param(id.value()).query(ProjectRow::read).optional();
  }

  @Override
  public Optional<Life> life(ProjectId id) {
    return sql.sql(ProjectQuery.LIFE)
        .param(id.value())
        .query((row, _) -> ProjectRow.life(row))
        .optional();
  }

  @Override
  public Optional<ProjectId> named(String slug) {
    return sql.sql("SELECT id FROM projects.project WHERE slug = ?")
        .param(slug)
        .query((row, number) -> new ProjectId(row.getObject("id", UUID.class)))
        .optional();
  }

  /** Locks first and reads then, so that what is read is what the lock protects. */
  @Override
  public Optional<Project> claim(ProjectId id) {
    return sql.sql("SELECT id FROM projects.project WHERE id = ? FOR UPDATE")
        .param(id.value())
        .query(UUID.class)
        .optional()
        .flatMap(locked -> find(id));
  }

  @Override
  public Project add(Project project) {
    for (int number = 1; ; number++) {
      Slug slug = project.slug().numbered(number);
      if (insert(project, slug)) {
        return find(project.id()).orElseThrow();
      }
    }
  }

  private boolean insert(Project project, Slug slug) {
    var statement =
        sql.sql(
                """
                INSERT INTO projects.project (id, slug, follows, title, purpose, why_now,
                    already_heard, can_change, is_fixed, fixed_because, time_there, money_there,
                    rules_out, contact_name, contact_role, contact_email, contact_phone, area,
                    organisations, state, visibility, closing_words)
                VALUES (:id, :slug, :follows, :title, :purpose, :whyNow, :alreadyHeard, :canChange,
                    :isFixed, :fixedBecause, :time, :money, :rulesOut, :name, :role, :email,
                    :phone, :area, :organisations, 'DRAFT', :visibility, '')
                ON CONFLICT (slug) DO NOTHING
                """)
            .param("id", project.id().value())
            .param("slug", slug.value())
            .param(
                "follows",
                project.follows() == null ? null : project.follows().value(),
                Types.OTHER)
            .param("visibility", project.life().visibility().name());
    return SectionColumns.all(statement, project.outline()).update() == 1;
  }

  @Override
  public boolean save(ProjectId id, Section section, long seen) {
    var update =
        sql.sql(SectionColumns.update(section)).param("id", id.value()).param("seen", seen);
    return SectionColumns.of(update, section).update() == 1;
  }

  /** The project's row is locked by the first statement, so stages are saved one after another. */
  @Override
  public boolean save(ProjectId id, StagePlan plan, long seen) {
    sql.sql("UPDATE projects.project SET version = version + 1 WHERE id = ?")
        .param(id.value())
        .update();
    Span span = plan.span();
    return SpanColumns.of(
                sql.sql(
                    """
                    INSERT INTO projects.stage AS s (project, stage, from_code, from_day,
                        until_code, until_day, note, version)
                    SELECT id, :stage, :fromCode, :fromDay, :untilCode, :untilDay, :note, version
                      FROM projects.project WHERE id = :id
                    ON CONFLICT (project, stage) DO UPDATE
                       SET from_code = excluded.from_code, from_day = excluded.from_day,
                           until_code = excluded.until_code, until_day = excluded.until_day,
                           note = excluded.note, version = excluded.version
                     WHERE s.version <= :seen
                    """),
                span)
            .param("id", id.value())
            .param("stage", plan.stage().name())
            .param("note", plan.note())
            .param("seen", seen)
            .update()
        == 1;
  }

  @Override
  public void save(ProjectId id, Life life) {
    sql.sql(
            """
            UPDATE projects.project
               SET state = :state, visibility = :visibility, published_at = :published,
                   closed_at = :closed, closing_words = :words, version = version + 1
             WHERE id = :id
            """)
        .param("id", id.value())
        .param("state", life.state().name())
        .param("visibility", life.visibility().name())
        .param("published", ProjectRow.timestamp(life.published()), Types.TIMESTAMP)
        .param("closed", ProjectRow.timestamp(life.ended()), Types.TIMESTAMP)
        .param("words", life.words())
        .update();
  }
}
