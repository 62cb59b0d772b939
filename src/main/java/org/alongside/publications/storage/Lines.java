package org.alongside.publications.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.publications.PublicationId;
import org.alongside.publications.Publications.After;
import org.alongside.publications.Publications.Line;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The publications of a project as a list shows them, in one query a page. */
final class Lines {

  private final JdbcClient sql;

  Lines(JdbcClient sql) {
    this.sql = sql;
  }

  List<Line> in(ProjectId project, boolean drafts, @Nullable After after, int limit) {
    return sql.sql(
            """
            SELECT p.id, p.slug, p.phase, coalesce(p.published_at, p.begun_at) AS at,
                   coalesce(e.words, p.words) ->> 'title' AS title,
                   coalesce(e.words, p.words) ->> 'summary' AS summary,
                   CASE WHEN e.number > 1 THEN e.made_at END AS corrected
              FROM publications.publication p
              LEFT JOIN publications.edition e ON e.publication = p.id AND e.number = p.edition
             WHERE p.project = :project
               AND (p.phase = 'OUT' OR (:drafts AND p.phase <> 'WITHDRAWN'))
               AND (CAST(:at AS timestamptz) IS NULL
                    OR (coalesce(p.published_at, p.begun_at), p.id)
                       < (CAST(:at AS timestamptz), CAST(:id AS uuid)))
             ORDER BY coalesce(p.published_at, p.begun_at) DESC, p.id DESC LIMIT :limit
            """)
        .param("project", project.value())
        .param("drafts", drafts)
        .param("at", after == null ? null : PublicationRow.at(after.at()))
        .param("id", after == null ? null : after.id().value())
        .param("limit", limit)
        .query(Lines::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        new PublicationId(PublicationRow.id(row, "id")),
        new Slug(row.getString("slug")),
        row.getString("title"),
        row.getString("summary"),
        row.getString("phase").equals("OUT"),
        PublicationRow.instant(row, "at"),
        row.getObject("corrected") == null ? null : PublicationRow.instant(row, "corrected"));
  }
}
