package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStories;
import org.alongside.decisions.DecisionStory;
import org.alongside.decisions.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What pages tell of decisions; names leave the database by consent only. */
@Repository
class PostgresDecisionStories implements DecisionStories {

  /** Words that were erased with their author are told no more. */
  private static final String VOICES =
      """
      SELECT v.attempt, v.side, w.words,
        CASE WHEN pl.in_public THEN s.name END AS name,
        CASE WHEN x.named THEN s.name END AS differing
      FROM (
        SELECT id, decision, attempt, person, place, side FROM decisions.asked WHERE decision = :id
        UNION ALL
        SELECT NULL, d.id, d.attempt, p.person, p.place, p.side
        FROM decisions.published p JOIN decisions.decision d ON d.id = p.decision
        WHERE d.id = :id AND d.phase = 'ANNOUNCED') v
      LEFT JOIN partnerships.place pl ON pl.id = v.place
      LEFT JOIN people.person person ON person.id = v.person
      CROSS JOIN LATERAL (
        SELECT CASE WHEN person.name IS NOT NULL THEN coalesce(pl.shown_as, person.name) END AS name
        ) s
      LEFT JOIN decisions.dissent x ON x.asked = v.id
      LEFT JOIN record.personal_words w ON w.commitment = x.words
      ORDER BY v.attempt, v.side, 4, x.at, v.id
      """;

  private final JdbcClient sql;
  private final WholeDecision whole;

  PostgresDecisionStories(JdbcClient sql) {
    this.sql = sql;
    this.whole = new WholeDecision(sql);
  }

  @Override
  public Optional<DecisionStory> of(DecisionId id) {
    return whole.of(id);
  }

  @Override
  public List<Voice> voices(DecisionId id) {
    return sql.sql(VOICES).param("id", id.value()).query(PostgresDecisionStories::voice).list();
  }

  private static Voice voice(ResultSet row, int number) throws SQLException {
    return new Voice(row.getInt("attempt"), Cells.side(row), row.getString("name"), differing(row));
  }

  private static Voice.@Nullable Differing differing(ResultSet row) throws SQLException {
    var words = row.getString("words");
    return words == null ? null : new Voice.Differing(words, row.getString("differing"));
  }

  @Override
  public Optional<UUID> project(DecisionId id) {
    return sql.sql("SELECT project FROM decisions.decision WHERE id = ?")
        .param(id.value())
        .query(UUID.class)
        .optional();
  }
}
