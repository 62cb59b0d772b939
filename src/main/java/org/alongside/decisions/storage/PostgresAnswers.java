package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.alongside.database.Pipeline;
import org.alongside.decisions.Answers;
import org.alongside.decisions.Asked;
import org.alongside.decisions.BallotPaper;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Proposal;
import org.alongside.decisions.Response;
import org.alongside.decisions.Round;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Answers, and the paper that each of the people asked has before them. */
@Repository
class PostgresAnswers implements Answers {

  /** A statement of its own: it sees what others committed while the lock was waited for. */
  private static final String PAPER =
      """
      SELECT d.id, d.partnership, d.project, d.attempt, d.version, d.question, d.background,
        d.options, d.opens, d.closes, d.review, d.minutes, d.listed, d.method, d.threshold,
        r.number, r.attempt AS round_attempt, r.question AS asks, r.background AS explains, r.options AS offers,
        r.opens AS round_opens, r.closes AS round_closes, r.extended,
        a.id AS asked, a.person, a.place, a.side, to_jsonb(p) AS given, to_jsonb(o) AS objection
      FROM decisions.decision d
      JOIN decisions.round r ON r.decision = d.id AND r.ended IS NULL
      JOIN decisions.asked a ON a.decision = d.id AND a.attempt = r.attempt
      LEFT JOIN LATERAL (
        SELECT * FROM decisions.response given
        WHERE given.decision = d.id AND given.round = r.number AND given.asked = a.id
        ORDER BY given.version DESC LIMIT 1) p ON true
      LEFT JOIN decisions.objection o ON o.owner = a.id AND o.state = 'OPEN'
      WHERE d.id = ? AND a.person = ?
      """;

  private static final String ADD =
      """
      INSERT INTO decisions.response (decision, round, asked, version, answer, words,
        channel, entered_by, at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcClient sql;
  private final Pipeline pipeline;

  PostgresAnswers(JdbcClient sql, Pipeline pipeline) {
    this.sql = sql;
    this.pipeline = pipeline;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<BallotPaper> paper(DecisionId id, PersonId person) {
    pipeline.write(AnswerLock.ANSWERING, id.value(), id.value(), person.value());
    return pipeline.ask(PostgresAnswers::paper, PAPER, id.value(), person.value());
  }

  private static BallotPaper paper(ResultSet row, int number) throws SQLException {
    return new BallotPaper(
        DecisionRow.dossier(row),
        asked(row),
        round(row),
        Gathered.one(row, "given").map(Rows::response).orElse(null),
        Gathered.one(row, "objection").map(ObjectionRow::read).orElse(null));
  }

  private static Asked asked(ResultSet row) throws SQLException {
    return new Asked(
        Cells.id(row, "asked"),
        Cells.side(row),
        new PersonId(Cells.id(row, "person")),
        new PlaceId(Cells.id(row, "place")));
  }

  private static Round round(ResultSet row) throws SQLException {
    return new Round(
        row.getInt("number"),
        row.getInt("round_attempt"),
        new Proposal(row.getString("asks"), row.getString("explains"), Cells.texts(row, "offers")),
        new Round.Span(Cells.instant(row, "round_opens"), Cells.instant(row, "round_closes"), null),
        row.getBoolean("extended"));
  }

  @Override
  public void add(DecisionId id, Response response) {
    var words = response.words();
    var enteredBy = response.enteredBy();
    pipeline.write(
        ADD,
        id.value(),
        response.round(),
        response.asked(),
        response.version(),
        response.answer().name(),
        words == null ? null : words.hash().hex(),
        response.channel().name(),
        enteredBy == null ? null : enteredBy.value(),
        Timestamp.from(response.at()));
  }

  @Override
  public List<Response> latest(DecisionId id, int round) {
    return sql.sql(
            """
            SELECT DISTINCT ON (asked) to_jsonb(r) AS given FROM decisions.response r
            WHERE decision = ? AND round = ? ORDER BY asked, version DESC
            """)
        .params(id.value(), round)
        .query((row, number) -> Gathered.one(row, "given").map(Rows::response).orElseThrow())
        .list();
  }

  @Override
  public List<PersonId> unanswered(DecisionId id) {
    return sql
        .sql(
            """
            SELECT a.person FROM decisions.round r
            JOIN decisions.asked a ON a.decision = r.decision AND a.attempt = r.attempt
            WHERE r.decision = ? AND r.ended IS NULL AND NOT EXISTS (
              SELECT 1 FROM decisions.response p
              WHERE p.decision = r.decision AND p.round = r.number AND p.asked = a.id)
            ORDER BY a.id
            """)
        .param(id.value())
        .query(UUID.class)
        .list()
        .stream()
        .map(found -> new PersonId(Objects.requireNonNull(found)))
        .toList();
  }
}
