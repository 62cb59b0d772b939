package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Consultations;
import org.alongside.consultations.Edition;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Section;
import org.alongside.projects.ActivityId;
import org.alongside.projects.ProjectId;
import org.alongside.projects.Slug;
import org.alongside.questionnaires.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Consultations in the schema {@code consultations}. */
@Repository
class PostgresConsultations implements Consultations {

  private static final String CLAIM = "FOR NO KEY UPDATE";
  private static final String HOLD = "FOR SHARE";

  private static final String LINES =
      """
      SELECT c.activity, c.slug, p.content ->> 'title' AS title, c.phase <> 'DRAFT' AS shown
      FROM consultations.consultation c
      JOIN consultations.part p ON p.consultation = c.id AND p.name = 'matter'
      WHERE
      """;

  private final JdbcClient sql;
  private final EditionsKept editions;
  private final KnownParts known = new KnownParts();

  PostgresConsultations(JdbcClient sql) {
    this.sql = sql;
    this.editions = new EditionsKept(sql);
  }

  @Override
  public Optional<Consultation> find(ConsultationId id) {
    return one("c.id = ?", id.value());
  }

  @Override
  public Optional<Consultation> named(String slug) {
    return one("c.slug = ?", slug);
  }

  @Override
  public Optional<Consultation> of(ActivityId activity) {
    return one("c.activity = ?", activity.value());
  }

  @Override
  public List<Line> in(ProjectId project) {
    return lines("c.project = ? ORDER BY c.opens DESC NULLS FIRST, c.id", project.value());
  }

  @Override
  public List<Line> published(int most) {
    return lines(
        """
        c.phase <> 'DRAFT' AND EXISTS (SELECT FROM projects.project home
          WHERE home.id = c.project AND projects.open_to_all(home))
        ORDER BY c.opens DESC, c.id LIMIT ?
        """,
        most);
  }

  private List<Line> lines(String which, Object value) {
    return sql.sql(LINES + which)
        .param(value)
        .query((row, number) ->
            new Line(
                new ActivityId(Cells.id(row, "activity")),
                new Slug(row.getString("slug")),
                row.getString("title"),
                row.getBoolean("shown")))
        .list();
  }

  private Optional<Consultation> one(String where, Object value) {
    return sql.sql(ConsultationRow.WITHOUT_PARTS + where)
        .param(value)
        .query(this::known)
        .optional()
        .or(() -> whole(where, value));
  }

  private @Nullable Consultation known(ResultSet row, int number) throws SQLException {
    var parts = known.of(row);
    return parts == null ? null : ConsultationRow.read(row, parts);
  }

  private Optional<Consultation> whole(String where, Object value) {
    return sql.sql(ConsultationRow.SELECT + where)
        .param(value)
        .query((row, _) -> ConsultationRow.read(row, known.read(row)))
        .optional();
  }

  @Override
  public Optional<Consultation> claim(ConsultationId id) {
    return locked(id, CLAIM);
  }

  @Override
  public Optional<Consultation> hold(ConsultationId id) {
    return locked(id, HOLD);
  }

  /** Read only after the lock is there, so that it is as it stands now. */
  private Optional<Consultation> locked(ConsultationId id, String how) {
    return sql.sql("SELECT id FROM consultations.consultation WHERE id = ? " + how)
        .param(id.value())
        .query(UUID.class)
        .optional()
        .flatMap(_ -> find(id));
  }

  @Override
  public Optional<Consultation> add(Consultation consultation) {
    for (int number = 1; of(consultation.place().activity()).isEmpty(); number++) {
      if (insert(consultation, consultation.slug().numbered(number).value())) {
        addParts(consultation);
        return find(consultation.id());
      }
    }
    return Optional.empty();
  }

  private boolean insert(Consultation consultation, String slug) {
    return sql.sql(
                """
                INSERT INTO consultations.consultation (id, project, activity, slug, phase)
                VALUES (?, ?, ?, ?, 'DRAFT') ON CONFLICT DO NOTHING
                """)
            .params(
                consultation.id().value(),
                consultation.place().project().value(),
                consultation.place().activity().value(),
                slug)
            .update()
        == 1;
  }

  private void addParts(Consultation consultation) {
    var parts = Sections.write(consultation.terms(), consultation.questions());
    sql.sql(
            """
            INSERT INTO consultations.part (consultation, name, content, version)
            SELECT ?, part.name, part.content::jsonb, 1
            FROM unnest(?::text[], ?::text[]) AS part (name, content)
            """)
        .params(
            consultation.id().value(),
            parts.keySet().toArray(String[]::new),
            parts.values().toArray(String[]::new))
        .update();
  }

  @Override
  public boolean save(ConsultationId id, Section section, long seen) {
    return save(id, Sections.name(section), Json.write(section), seen);
  }

  @Override
  public boolean save(ConsultationId id, Questionnaire questions, long seen) {
    return save(id, Sections.QUESTIONS, Json.write(questions), seen);
  }

  private boolean save(ConsultationId id, String name, String content, long seen) {
    return sql.sql(
                """
                WITH next AS (
                  UPDATE consultations.consultation SET version = version + 1 WHERE id = :id
                  RETURNING version)
                UPDATE consultations.part p SET content = :content::jsonb, version = next.version
                  FROM next
                 WHERE p.consultation = :id AND p.name = :name AND p.version <= :seen
                """)
            .param("id", id.value())
            .param("name", name)
            .param("content", content)
            .param("seen", seen)
            .update()
        == 1;
  }

  @Override
  public void publish(ConsultationId id, Phase.Published phase, Edition edition) {
    editions.add(id, edition);
    sql.sql(
            """
            UPDATE consultations.consultation
               SET phase = 'PUBLISHED', opens = ?, last_day = ?, late_days = ?,
                   pauses = ?::datemultirange, edition = ?, published_at = ?, version = version + 1
             WHERE id = ?
            """)
        .params(
            phase.run().opens(),
            phase.run().lastDay(),
            phase.run().lateDays(),
            PausedDays.write(phase.run().pauses()),
            phase.edition(),
            Cells.at(phase.at()),
            id.value())
        .update();
  }

  @Override
  public void close(ConsultationId id, Phase.Closed phase) {
    sql.sql(
            """
            UPDATE consultations.consultation
               SET phase = 'CLOSED', closed_at = ?, version = version + 1 WHERE id = ?
            """)
        .params(Cells.at(phase.at()), id.value())
        .update();
  }

  @Override
  public List<Edition> editions(ConsultationId id) {
    return editions.of(id);
  }

  @Override
  public List<ConsultationId> over(LocalDate today) {
    return sql.sql(
            """
            SELECT id FROM consultations.consultation
            WHERE phase = 'PUBLISHED' AND last_day < ? ORDER BY last_day, id
            """)
        .param(today)
        .query((row, number) -> new ConsultationId(Cells.id(row, "id")))
        .list();
  }

  @Override
  public List<ConsultationId> goingOn(LocalDate today) {
    return sql.sql(
            """
            SELECT id FROM consultations.consultation
            WHERE phase = 'PUBLISHED' AND EXISTS (SELECT FROM unnest(pauses) AS pause
              WHERE upper(pause) <= ? AND upper(pause) > coalesce(went_on, '-infinity'))
            ORDER BY id
            """)
        .param(today)
        .query((row, number) -> new ConsultationId(Cells.id(row, "id")))
        .list();
  }

  @Override
  public boolean wentOn(ConsultationId id, LocalDate day) {
    return sql.sql(
                """
                UPDATE consultations.consultation SET went_on = ?
                 WHERE id = ? AND coalesce(went_on, '-infinity') < ?
                """)
            .params(day, id.value(), day)
            .update()
        == 1;
  }
}
