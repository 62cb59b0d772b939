package org.alongside.publications.storage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.projects.PreviewLink;
import org.alongside.publications.PublicationId;
import org.alongside.publications.PublicationPreviews;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Preview links in {@code publications.preview_link}: hashes, never the secrets. */
@Repository
class PostgresPublicationPreviews implements PublicationPreviews {

  private final JdbcClient sql;

  PostgresPublicationPreviews(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public void add(PublicationId publication, PreviewLink link, byte[] hash) {
    sql.sql(
            """
            INSERT INTO publications.preview_link
                (id, publication, token_hash, made_by, made_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        .params(
            link.id(),
            publication.value(),
            hash,
            link.madeBy().value(),
            PublicationRow.at(link.made()),
            PublicationRow.at(link.expires()))
        .update();
  }

  @Override
  public List<PreviewLink> of(PublicationId publication) {
    return sql.sql(
            """
            SELECT * FROM publications.preview_link WHERE publication = ?
            ORDER BY made_at DESC, id
            """)
        .param(publication.value())
        .query(PublicationRow::link)
        .list();
  }

  @Override
  public boolean revoke(PublicationId publication, UUID link, Instant now) {
    return sql.sql(
                """
                UPDATE publications.preview_link SET revoked_at = ?
                 WHERE id = ? AND publication = ? AND revoked_at IS NULL
                """)
            .params(PublicationRow.at(now), link, publication.value())
            .update()
        == 1;
  }

  /** Nothing that was taken back, nor in a project that is for named people. */
  @Override
  public Optional<PublicationId> opened(byte[] hash, Instant now) {
    return sql.sql(
            """
            SELECT l.publication FROM publications.preview_link l
              JOIN publications.publication p ON p.id = l.publication AND p.phase <> 'WITHDRAWN'
              JOIN projects.project t ON t.id = p.project AND projects.opened_by_links(t)
             WHERE l.token_hash = ? AND l.revoked_at IS NULL AND l.expires_at > ?
            """)
        .params(hash, PublicationRow.at(now))
        .query((row, number) -> new PublicationId(PublicationRow.id(row, "publication")))
        .optional();
  }
}
