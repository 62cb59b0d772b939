package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Report;
import org.alongside.consultations.Reports;
import org.alongside.consultations.Unanswered;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reports in the tables {@code consultations.report} and {@code report_edition}. */
@Repository
class PostgresReports implements Reports {

  private final JdbcClient sql;

  PostgresReports(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public Report of(ConsultationId consultation) {
    var editions = editions(consultation);
    return sql.sql("SELECT version, words FROM consultations.report WHERE consultation = ?")
        .param(consultation.value())
        .query((row, _) -> new Report(consultation, row.getLong("version"), words(row), editions))
        .optional()
        .orElseGet(() -> new Report(consultation, 0, Report.Words.NONE, editions));
  }

  private List<Report.Edition> editions(ConsultationId consultation) {
    return sql.sql(
            "SELECT * FROM consultations.report_edition WHERE consultation = ? ORDER BY number")
        .param(consultation.value())
        .query((row, _) ->
            new Report.Edition(
                row.getInt("number"),
                words(row),
                row.getString("because"),
                new Edition.Change(
                    new PersonId(Cells.id(row, "made_by")), Cells.instant(row, "made_at"))))
        .list();
  }

  private static Report.Words words(ResultSet row) throws SQLException {
    return Json.read(row.getString("words"), Report.Words.class);
  }

  /** Two who begin at once: the second is overtaken, as by any other change. */
  @Override
  public boolean save(ConsultationId consultation, Report.Words words, long seen, Saved saved) {
    return sql.sql(
                """
                INSERT INTO consultations.report AS r
                  (consultation, version, words, saved_by, saved_at)
                SELECT :consultation, 1, :words::jsonb, :by, :at
                ON CONFLICT (consultation) DO UPDATE
                   SET version = r.version + 1, words = excluded.words,
                       saved_by = excluded.saved_by, saved_at = excluded.saved_at
                 WHERE r.version = :seen
                """)
            .param("consultation", consultation.value())
            .param("words", Json.write(words))
            .param("by", saved.by().value())
            .param("at", Cells.at(saved.at()))
            .param("seen", seen)
            .update()
        == 1;
  }

  @Override
  public void publish(ConsultationId consultation, Report.Edition edition) {
    sql.sql(
            """
            INSERT INTO consultations.report_edition
              (consultation, number, words, because, made_by, made_at)
            VALUES (?, ?, ?::jsonb, ?, ?, ?)
            """)
        .params(
            consultation.value(),
            edition.number(),
            Json.write(edition.words()),
            edition.because(),
            edition.change().by().value(),
            Cells.at(edition.change().at()))
        .update();
  }

  @Override
  public List<Unanswered> unanswered(UUID project) {
    return sql.sql(
            """
            SELECT m.content ->> 'title' AS title, c.last_day, c.phase = 'CLOSED' AS closed
              FROM consultations.consultation c
              JOIN consultations.part m ON m.consultation = c.id AND m.name = 'matter'
             WHERE c.project = ? AND c.phase <> 'DRAFT' AND NOT EXISTS (
               SELECT FROM consultations.report_edition e WHERE e.consultation = c.id)
             ORDER BY c.last_day, c.id
            """)
        .param(project)
        .query((row, _) ->
            new Unanswered(
                row.getString("title"), Cells.day(row, "last_day"), row.getBoolean("closed")))
        .list();
  }
}
