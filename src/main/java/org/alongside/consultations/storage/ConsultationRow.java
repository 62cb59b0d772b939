package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Run;
import org.alongside.consultations.Terms;
import org.alongside.people.PersonId;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.questionnaires.Questionnaire;

/** How a consultation is written in rows: one of its own, and one for each of its parts. */
final class ConsultationRow {

  /** All of it as one row. */
  static final String SELECT =
      """
      SELECT c.*, c.xmin::text AS written_by, (SELECT jsonb_object_agg(p.name, p.content)
                     FROM consultations.part p WHERE p.consultation = c.id) AS parts
        FROM consultations.consultation c WHERE
      """;

  /** The same without its parts, for those who know them. */
  static final String WITHOUT_PARTS =
      "SELECT c.*, c.xmin::text AS written_by FROM consultations.consultation c WHERE ";

  private ConsultationRow() {}

  static Consultation read(ResultSet row, Sections.Whole whole) throws SQLException {
    return new Consultation(
        new ConsultationId(Cells.id(row, "id")),
        new Consultation.Place(
            new ProjectId(Cells.id(row, "project")),
            new ActivityId(Cells.id(row, "activity")),
            new Slug(row.getString("slug"))),
        row.getLong("version"),
        whole.terms(),
        whole.questions(),
        phase(row));
  }

  private static Phase phase(ResultSet row) throws SQLException {
    return switch (row.getString("phase")) {
      case "PUBLISHED" ->
          new Phase.Published(run(row), row.getInt("edition"), Cells.instant(row, "published_at"));
      case "CLOSED" ->
          new Phase.Closed(run(row), row.getInt("edition"), Cells.instant(row, "closed_at"));
      default -> new Phase.Draft();
    };
  }

  private static Run run(ResultSet row) throws SQLException {
    return new Run(
        Cells.day(row, "opens"),
        Cells.day(row, "last_day"),
        row.getInt("late_days"),
        PausedDays.read(row.getString("pauses")));
  }

  static Edition edition(ResultSet row, int number) throws SQLException {
    return new Edition(
        row.getInt("number"),
        Json.read(row.getString("terms"), Terms.class),
        Json.read(row.getString("questions"), Questionnaire.class),
        run(row),
        row.getString("because"),
        new Edition.Change(new PersonId(Cells.id(row, "made_by")), Cells.instant(row, "made_at")));
  }
}
