package org.alongside.consultations.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.consultations.Behalf;
import org.alongside.consultations.ConsultationId;
import org.alongside.consultations.Reference;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Transcript;
import org.alongside.consultations.Transcripts;
import org.alongside.people.PersonId;
import org.alongside.questionnaires.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Transcripts in a table of their own; what they are of is found by an index over the answers. */
@Repository
class PostgresTranscripts implements Transcripts {

  /** The condition of the index {@code counted_other_words}, letter by letter. */
  private static final String SELECT =
      """
      SELECT r.id, r.reference, said.key AS question, said.value AS answer, t.words, t.maker,
             t.machine, t.saved_at, coalesce(t.version, 0) AS version
        FROM consultations.counted c
        JOIN consultations.response r ON r.id = c.response
        CROSS JOIN LATERAL jsonb_each(c.answers) AS said
        LEFT JOIN consultations.transcript t ON t.response = r.id AND t.question = said.key
       WHERE c.consultation = :consultation
         AND jsonb_path_exists(c.answers,
               '$.* ? (@."is" == "recorded" || @."is" == "in-language")')
         AND said.value ->> 'is' IN ('recorded', 'in-language')
      """;

  private final JdbcClient sql;

  PostgresTranscripts(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Original> of(ConsultationId id, int most) {
    return sql.sql(SELECT + " ORDER BY t.words IS NOT NULL, r.sent_at, r.id, said.key LIMIT :most")
        .param("consultation", id.value())
        .param("most", most)
        .query(PostgresTranscripts::original)
        .list();
  }

  @Override
  public Optional<Original> find(ConsultationId id, ResponseId response, String question) {
    return sql.sql(SELECT + " AND r.id = :response AND said.key = :question")
        .param("consultation", id.value())
        .param("response", response.value())
        .param("question", question)
        .query(PostgresTranscripts::original)
        .optional();
  }

  private static Original original(ResultSet row, int number) throws SQLException {
    String question = row.getString("question");
    String answers = "{\"said\":" + row.getString("answer") + "}";
    Answer answer = Json.answers(answers).getOrDefault("said", new Answer.Declined());
    return new Original(
        new ResponseId(Cells.id(row, "id")),
        new Reference(row.getString("reference")),
        question,
        answer,
        transcript(row),
        row.getLong("version"));
  }

  private static @Nullable Transcript transcript(ResultSet row) throws SQLException {
    String words = row.getString("words");
    return words == null
        ? null
        : new Transcript(
            words,
            row.getString("maker"),
            row.getBoolean("machine"),
            Cells.instant(row, "saved_at"));
  }

  @Override
  public Map<Place, Transcript> all(ConsultationId id) {
    var all = new HashMap<Place, Transcript>();
    for (var original : of(id, Integer.MAX_VALUE)) {
      var transcript = original.transcript();
      if (transcript != null) {
        all.put(new Place(original.reference(), original.question()), transcript);
      }
    }
    return all;
  }

  @Override
  public Map<Reference, Behalf> behalves(ConsultationId id) {
    var all = new HashMap<Reference, Behalf>();
    sql.sql(
            """
            SELECT r.reference, b.* FROM consultations.behalf b
              JOIN consultations.response r ON r.id = b.response
             WHERE r.consultation = ? AND b.whom <> 'MYSELF' AND r.sent_at IS NOT NULL
            """)
        .param(id.value())
        .query(row -> {
          all.put(new Reference(row.getString("reference")), PostgresTogether.behalf(row, 0));
        });
    return all;
  }

  @Override
  public boolean save(Original original, Transcript made, PersonId by, long seen) {
    return sql.sql(
                """
                INSERT INTO consultations.transcript AS t
                  (response, question, words, maker, machine, saved_by, saved_at)
                VALUES (:response, :question, :words, :maker, :machine, :by, :at)
                ON CONFLICT (response, question) DO UPDATE
                  SET words = excluded.words, maker = excluded.maker, machine = excluded.machine,
                      saved_by = excluded.saved_by, saved_at = excluded.saved_at,
                      version = t.version + 1
                  WHERE t.version = :seen
                """)
            .param("response", original.response().value())
            .param("question", original.question())
            .param("words", made.words())
            .param("maker", made.maker())
            .param("machine", made.machine())
            .param("by", by.value())
            .param("at", Cells.at(made.at()))
            .param("seen", seen)
            .update()
        == 1;
  }
}
