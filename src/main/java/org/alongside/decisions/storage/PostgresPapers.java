package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.decisions.Answer;
import org.alongside.decisions.Asked;
import org.alongside.decisions.BallotPaper;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Objection;
import org.alongside.decisions.Response;
import org.alongside.decisions.Round;
import org.alongside.facts.Channel;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.alongside.record.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers, and the paper that each of the people asked has before them. */
final class PostgresPapers {

  /**
   * Answers by different people go on side by side, for the round is only shared; the close waits
   * for them. Two answers of one person come one after the other.
   */
  private static final String LOCK =
      """
      SELECT r.*, a.id AS asked, a.person, a.place, a.side
      FROM decisions.round r
      JOIN decisions.asked a ON a.decision = r.decision AND a.attempt = r.attempt
      WHERE r.decision = ? AND r.ended IS NULL AND a.person = ?
      FOR SHARE OF r FOR NO KEY UPDATE OF a
      """;

  /** Read after the lock is held: only then is the latest answer the latest. */
  private static final String PAPER =
      """
      SELECT d.*, p.version AS p_version, p.answer, p.words AS p_words, p.channel, p.entered_by,
        p.at, o.id AS o_id, o.round AS o_round, o.words AS o_words
      FROM decisions.decision d
      LEFT JOIN LATERAL (
        SELECT * FROM decisions.response
        WHERE decision = d.id AND round = ? AND asked = ? ORDER BY version DESC LIMIT 1) p ON true
      LEFT JOIN decisions.objection o ON o.owner = ? AND o.state = 'OPEN'
      WHERE d.id = ?
      """;

  private record Held(Asked asked, Round round) {}

  private final JdbcClient sql;

  PostgresPapers(JdbcClient sql) {
    this.sql = sql;
  }

  Optional<BallotPaper> paper(DecisionId id, PersonId person) {
    return sql.sql(LOCK)
        .params(id.value(), person.value())
        .query((row, number) -> new Held(asked(row), Rows.round(row, number)))
        .optional()
        .flatMap(held -> paper(id, held));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        Cells.id(row, "asked"),
        Cells.side(row),
        new PersonId(Cells.id(row, "person")),
        new PlaceId(Cells.id(row, "place")));
  }

  private Optional<BallotPaper> paper(DecisionId id, Held held) {
    var asked = held.asked();
    return sql.sql(PAPER)
        .params(held.round().number(), asked.id(), asked.id(), id.value())
        .query((row, number) ->
            new BallotPaper(
                DecisionRow.dossier(row),
                asked,
                held.round(),
                given(row, held),
                objection(row, asked)))
        .optional();
  }

  private static @Nullable Response given(ResultSet row, Held held) throws SQLException {
    if (row.getString("answer") == null) {
      return null;
    }
    var enteredBy = row.getObject("entered_by", UUID.class);
    return new Response(
        held.asked().id(),
        held.round().number(),
        row.getInt("p_version"),
        Answer.valueOf(row.getString("answer")),
        Rows.words(row.getString("p_words")),
        Channel.valueOf(row.getString("channel")),
        enteredBy == null ? null : new PersonId(enteredBy),
        Cells.instant(row, "at"));
  }

  private static @Nullable Objection objection(ResultSet row, Asked owner) throws SQLException {
    var id = row.getObject("o_id", UUID.class);
    return id == null
        ? null
        : Objection.raised(
            id,
            owner.id(),
            row.getInt("o_round"),
            new Commitment(new Hash(row.getString("o_words"))));
  }

  void add(DecisionId id, Response response) {
    var words = response.words();
    var enteredBy = response.enteredBy();
    sql.sql(
            """
            INSERT INTO decisions.response (decision, round, asked, version, answer, words,
              channel, entered_by, at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(id.value(), response.round(), response.asked(), response.version())
        .param(response.answer().name())
        .param(words == null ? null : words.hash().hex())
        .param(response.channel().name())
        .param(enteredBy == null ? null : enteredBy.value())
        .param(Timestamp.from(response.at()))
        .update();
  }

  List<Response> latest(DecisionId id, int round) {
    return sql.sql(
            """
            SELECT DISTINCT ON (asked) * FROM decisions.response
            WHERE decision = ? AND round = ? ORDER BY asked, version DESC
            """)
        .params(id.value(), round)
        .query(Rows::response)
        .list();
  }
}
