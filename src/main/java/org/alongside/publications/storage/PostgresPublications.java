package org.alongside.publications.storage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Section.Contact;
import org.alongside.publications.Edition;
import org.alongside.publications.Phase;
import org.alongside.publications.Publication;
import org.alongside.publications.PublicationId;
import org.alongside.publications.Publications;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Publications in the schema {@code publications}. */
@Repository
class PostgresPublications implements Publications {

  private final JdbcClient sql;
  private final EditionsKept editions;
  private final Lines lines;

  PostgresPublications(JdbcClient sql) {
    this.sql = sql;
    this.editions = new EditionsKept(sql);
    this.lines = new Lines(sql);
  }

  @Override
  public Optional<Publication> find(PublicationId id) {
    return one("p.id = ?", id.value());
  }

  @Override
  public Optional<Publication> named(String slug) {
    return one("p.slug = ?", slug);
  }

  private Optional<Publication> one(String where, Object value) {
    return sql.sql(PublicationRow.SELECT + where)
        .param(value)
        .query(PublicationRow::read)
        .optional();
  }

  /** Read only after the lock is there, so that it is as it stands now. */
  @Override
  public Optional<Publication> claim(PublicationId id) {
    return sql.sql("SELECT id FROM publications.publication WHERE id = ? FOR NO KEY UPDATE")
        .param(id.value())
        .query(UUID.class)
        .optional()
        .flatMap(_ -> find(id));
  }

  @Override
  public Publication add(Publication publication) {
    for (int number = 1; ; number++) {
      if (insert(publication, publication.slug().numbered(number).value())) {
        return find(publication.id()).orElseThrow();
      }
    }
  }

  private boolean insert(Publication publication, String slug) {
    var place = publication.place();
    var draft = publication.draft();
    var contact = publication.contact();
    return sql.sql(
                """
                INSERT INTO publications.publication (id, project, activity, slug, words, version,
                    written_by, contact_name, contact_role, contact_email, contact_phone, phase)
                VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, 'DRAFT')
                ON CONFLICT (slug) DO NOTHING
                """)
            .params(
                publication.id().value(),
                place.project().value(),
                place.activity().value(),
                slug,
                Json.write(draft.text()),
                draft.version(),
                draft.writtenBy().value(),
                contact.name(),
                contact.role(),
                contact.email(),
                contact.phone())
            .update()
        == 1;
  }

  @Override
  public boolean save(PublicationId id, Publication.Draft next, Contact contact, long seen) {
    return sql.sql(
                """
                UPDATE publications.publication
                   SET words = ?::jsonb, version = ?, written_by = ?, contact_name = ?,
                       contact_role = ?, contact_email = ?, contact_phone = ?
                 WHERE id = ? AND version = ?
                """)
            .params(
                Json.write(next.text()),
                next.version(),
                next.writtenBy().value(),
                contact.name(),
                contact.role(),
                contact.email(),
                contact.phone(),
                id.value(),
                seen)
            .update()
        == 1;
  }

  @Override
  public void approve(PublicationId id, Publication.Approval approval) {
    sql.sql(
            """
            UPDATE publications.publication
               SET approved_by = ?, approved_at = ?, approved_version = ? WHERE id = ?
            """)
        .params(
            approval.by().value(), PublicationRow.at(approval.at()), approval.version(), id.value())
        .update();
  }

  @Override
  public void move(PublicationId id, Phase phase, @Nullable LocalDate review) {
    switch (phase) {
      case Phase.Draft _ -> set(id, "DRAFT", review, null);
      case Phase.Scheduled scheduled -> set(id, "SCHEDULED", review, scheduled);
      case Phase.Out out -> {
        editions.keep(id, out.edition());
        out(id, out, review);
      }
      case Phase.Withdrawn withdrawn -> withdrawn(id, withdrawn);
    }
  }

  private void set(
      PublicationId id, String phase, @Nullable LocalDate review, Phase.@Nullable Scheduled due) {
    sql.sql(
            """
            UPDATE publications.publication
               SET phase = :phase, review_on = :review, due_at = :at, due_by = :by WHERE id = :id
            """)
        .param("phase", phase)
        .param("review", review)
        .param("at", due == null ? null : PublicationRow.at(due.at()))
        .param("by", due == null ? null : due.by().value())
        .param("id", id.value())
        .update();
  }

  private void out(PublicationId id, Phase.Out out, @Nullable LocalDate review) {
    sql.sql(
            """
            UPDATE publications.publication
               SET phase = 'OUT', edition = :edition, published_at = :since, review_on = :review,
                   due_at = NULL, due_by = NULL
             WHERE id = :id
            """)
        .param("edition", out.edition().number())
        .param("since", PublicationRow.at(out.since()))
        .param("review", review)
        .param("id", id.value())
        .update();
  }

  private void withdrawn(PublicationId id, Phase.Withdrawn withdrawn) {
    sql.sql(
            """
            UPDATE publications.publication
               SET phase = 'WITHDRAWN', withdrawn_at = ?, because = ? WHERE id = ?
            """)
        .params(PublicationRow.at(withdrawn.at()), withdrawn.because(), id.value())
        .update();
  }

  @Override
  public List<Edition> editions(PublicationId id) {
    return editions.of(id);
  }

  @Override
  public List<PublicationId> due(Instant now) {
    return sql.sql(
            """
            SELECT id FROM publications.publication
             WHERE phase = 'SCHEDULED' AND due_at <= ? ORDER BY due_at, id
            """)
        .param(PublicationRow.at(now))
        .query((row, number) -> new PublicationId(PublicationRow.id(row, "id")))
        .list();
  }

  @Override
  public List<Line> in(ProjectId project, boolean drafts, @Nullable After after, int limit) {
    return lines.in(project, drafts, after, limit);
  }

  @Override
  public boolean secondReader(ProjectId project) {
    return sql.sql(
            """
            SELECT wanted FROM publications.second_reader WHERE project = ?
            ORDER BY number DESC LIMIT 1
            """)
        .param(project.value())
        .query(Boolean.class)
        .optional()
        .orElse(false);
  }

  @Override
  public void setSecondReader(ProjectId project, boolean wanted, Edition.Change change) {
    sql.sql(
            """
            INSERT INTO publications.second_reader (project, wanted, set_by, set_at)
            VALUES (?, ?, ?, ?)
            """)
        .params(project.value(), wanted, change.by().value(), PublicationRow.at(change.at()))
        .update();
  }
}
