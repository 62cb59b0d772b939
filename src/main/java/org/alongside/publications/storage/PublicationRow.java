package org.alongside.publications.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.alongside.people.PersonId;
import org.alongside.projects.ActivityId;
import org.alongside.projects.PreviewLink;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Section.Contact;
import org.alongside.projects.Slug;
import org.alongside.publications.Edition;
import org.alongside.publications.Phase;
import org.alongside.publications.Publication;
import org.alongside.publications.PublicationId;

/** How a publication is written in a row, together with the edition that everyone reads. */
final class PublicationRow {

  static final String SELECT =
      """
      SELECT p.*, e.number AS e_number, e.words AS e_words, e.because AS e_because,
             e.made_by AS e_made_by, e.made_at AS e_made_at
        FROM publications.publication p
        LEFT JOIN publications.edition e ON e.publication = p.id AND e.number = p.edition
       WHERE
      """;

  private PublicationRow() {}

  static Publication read(ResultSet row, int number) throws SQLException {
    return new Publication(
        new PublicationId(id(row, "id")),
        new Publication.Place(
            new ProjectId(id(row, "project")),
            new ActivityId(id(row, "activity")),
            new Slug(row.getString("slug"))),
        draft(row),
        new Contact(
            row.getString("contact_name"),
            row.getString("contact_role"),
            row.getString("contact_email"),
            row.getString("contact_phone")),
        row.getObject("review_on", LocalDate.class),
        phase(row));
  }

  private static Publication.Draft draft(ResultSet row) throws SQLException {
    return new Publication.Draft(
        Json.read(row.getString("words")),
        row.getLong("version"),
        new PersonId(id(row, "written_by")),
        row.getObject("approved_by") == null
            ? null
            : new Publication.Approval(
                new PersonId(id(row, "approved_by")),
                instant(row, "approved_at"),
                row.getLong("approved_version")));
  }

  private static Phase phase(ResultSet row) throws SQLException {
    return switch (row.getString("phase")) {
      case "SCHEDULED" ->
          new Phase.Scheduled(instant(row, "due_at"), new PersonId(id(row, "due_by")));
      case "OUT" -> new Phase.Out(edition(row, "e_"), instant(row, "published_at"));
      case "WITHDRAWN" ->
          new Phase.Withdrawn(
              edition(row, "e_"), instant(row, "withdrawn_at"), row.getString("because"));
      default -> new Phase.Draft();
    };
  }

  static Edition edition(ResultSet row, int number) throws SQLException {
    return edition(row, "");
  }

  private static Edition edition(ResultSet row, String prefix) throws SQLException {
    return new Edition(
        row.getInt(prefix + "number"),
        Json.read(row.getString(prefix + "words")),
        row.getString(prefix + "because"),
        new Edition.Change(
            new PersonId(id(row, prefix + "made_by")), instant(row, prefix + "made_at")));
  }

  static PreviewLink link(ResultSet row, int number) throws SQLException {
    return new PreviewLink(
        id(row, "id"),
        new PersonId(id(row, "made_by")),
        instant(row, "made_at"),
        instant(row, "expires_at"),
        row.getObject("revoked_at") == null ? null : instant(row, "revoked_at"));
  }

  static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
