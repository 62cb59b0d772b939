package org.alongside.projects.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.alongside.projects.PreviewLink;
import org.alongside.projects.Previews;
import org.alongside.projects.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Preview links in the table {@code projects.preview_link}: hashes, never the secrets. */
@Repository
class PostgresPreviews implements Previews {

  private final JdbcClient sql;

  PostgresPreviews(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(ProjectId project, PreviewLink link, byte[] hash) {
    sql.sql(
            """
            INSERT INTO projects.preview_link (id, project, token_hash, made_by, made_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .param(link.id())
        .param(project.value())
        .param(hash)
        .param(link.madeBy().value())
        .param(Timestamp.from(link.made()))
        .param(Timestamp.from(link.expires()))
        .update();
  }

  @Override
  public List<PreviewLink> of(ProjectId project) {
    return sql.sql(
            "SELECT * FROM projects.preview_link WHERE project = ? ORDER BY made_at DESC, id")
        .param(project.value())
        .query(PostgresPreviews::read)
        .list();
  }

  @Override
  public boolean revoke(ProjectId project, UUID link, Instant now) {
    return sql.sql(
                """
                UPDATE projects.preview_link SET revoked_at = ?
                 WHERE id = ? AND project = ? AND revoked_at IS NULL
                """)
            .param(Timestamp.from(now))
            .param(link)
            .param(project.value())
            .update()
        == 1;
  }

  @Override
  public Optional<ProjectId> opened(byte[] hash, Instant now) {
    return sql.sql(
            """
            SELECT l.project FROM projects.preview_link l
              JOIN projects.project p ON p.id = l.project
             WHERE l.token_hash = ? AND l.revoked_at IS NULL AND l.expires_at > ?
               AND projects.opened_by_links(p)
            """)
        .param(hash)
        .param(Timestamp.from(now))
        .query((row, number) -> new ProjectId(row.getObject("project", UUID.class)))
        .optional();
  }

  private static PreviewLink read(ResultSet row, int number) throws SQLException {
    return new PreviewLink(
        row.getObject("id", UUID.class),
        new PersonId(row.getObject("made_by", UUID.class)),
        row.getTimestamp("made_at").toInstant(),
        row.getTimestamp("expires_at").toInstant(),
        ProjectRow.moment(row.getTimestamp("revoked_at")));
  }
}
