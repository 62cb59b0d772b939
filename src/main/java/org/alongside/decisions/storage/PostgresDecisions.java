package org.alongside.decisions.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.decisions.BallotPaper;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Dissent;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.Objection;
import org.alongside.decisions.Response;
import org.alongside.decisions.Round;
import org.alongside.participation.Side;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;
import org.alongside.record.Commitment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions in the schema {@code decisions}. */
@Repository
class PostgresDecisions implements Decisions {

  private final JdbcClient sql;
  private final ReadDecision reading;
  private final SaveDecision saving;
  private final DecisionLines lines;
  private final PostgresObjections objections;

  PostgresDecisions(JdbcClient sql) {
    this.sql = sql;
    this.reading = new ReadDecision(sql);
    this.saving = new SaveDecision(sql);
    this.lines = new DecisionLines(sql);
    this.objections = new PostgresObjections(sql);
  }

  @Override
  public Optional<Decision> find(DecisionId id) {
    return row("SELECT * FROM decisions.decision WHERE id = ?", id).map(reading::read);
  }

  /**
   * Locks the decision, and then its open round: answers under way are waited for, and those that
   * come later wait. NO KEY, because their foreign keys may go on pointing at both.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Decision> forChange(DecisionId id) {
    var row = row("SELECT * FROM decisions.decision WHERE id = ? FOR NO KEY UPDATE", id);
    sql.sql(
            """
            SELECT number FROM decisions.round
            WHERE decision = ? AND ended IS NULL FOR NO KEY UPDATE
            """)
        .param(id.value())
        .query(Integer.class)
        .optional();
    return row.map(reading::read);
  }

  private Optional<DecisionRow> row(String query, DecisionId id) {
    return sql.sql(query).param(id.value()).query(DecisionRow::read).optional();
  }

  @Override
  public List<Round> rounds(DecisionId id) {
    return reading.rounds(id.value());
  }

  @Override
  public List<DecisionLine> of(PartnershipId partnership) {
    return lines.of(partnership);
  }

  @Override
  public List<DecisionLine> register(@Nullable Instant before, int most) {
    return lines.register(before, most);
  }

  @Override
  public List<DecisionId> due(Instant now) {
    return lines.due(now);
  }

  @Override
  public List<DecisionId> closingBefore(Instant moment) {
    return lines.closingBefore(moment);
  }

  @Override
  public List<PersonId> unanswered(DecisionId id) {
    return lines.unanswered(id);
  }

  @Override
  public void add(DraftDecision draft, PersonId by, Instant now) {
    sql.sql(
            """
            INSERT INTO decisions.decision (id, partnership, project, phase, attempt, version,
              question, background, options, method, threshold, opens, closes, review, minutes,
              listed, drafted_by, drafted_at)
            VALUES (:id, :partnership, :project, :phase, :attempt, :version, :question,
              :background, :options, :method, :threshold, :opens, :closes, :review, :minutes,
              :listed::uuid, :drafted_by, :drafted_at)
            """)
        .params(DecisionValues.of(draft))
        .param("drafted_by", by.value())
        .param("drafted_at", Timestamp.from(now))
        .update();
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean save(Decision decision) {
    return saving.save(decision);
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<BallotPaper> paper(DecisionId id, PersonId person) {
    return new PostgresPapers(sql).paper(id, person);
  }

  @Override
  public void add(DecisionId id, Response response) {
    new PostgresPapers(sql).add(id, response);
  }

  @Override
  public List<Response> latest(DecisionId id, int round) {
    return new PostgresPapers(sql).latest(id, round);
  }

  @Override
  public void add(DecisionId id, Objection objection, Instant at) {
    objections.add(id, objection, at);
  }

  @Override
  public void reword(UUID objection, Commitment words) {
    objections.reword(objection, words);
  }

  @Override
  public void answered(Set<UUID> answered, int round) {
    objections.answered(answered, round);
  }

  @Override
  public void close(UUID objection, Objection.State closed, Instant at) {
    objections.close(objection, closed, at);
  }

  @Override
  public void test(UUID objection, UUID asked, Objection.Test test) {
    objections.test(objection, asked, test);
  }

  @Override
  public void wantClosed(UUID objection, UUID asked, boolean want) {
    objections.wantClosed(objection, asked, want);
  }

  @Override
  public void add(DecisionId id, Dissent dissent) {
    sql.sql(
            """
            INSERT INTO decisions.dissent (asked, decision, words, named, at)
            VALUES (?, ?, ?, ?, ?)
            """)
        .params(dissent.asked(), id.value(), dissent.words().hash().hex(), dissent.named())
        .param(Timestamp.from(dissent.at()))
        .update();
  }

  @Override
  public List<Dissent> dissent(DecisionId id) {
    return sql.sql("SELECT * FROM decisions.dissent WHERE decision = ? ORDER BY at, asked")
        .param(id.value())
        .query(Rows::dissent)
        .list();
  }

  @Override
  public Map<Side, String> boardPages(DecisionId id) {
    return reading.boardPages(id.value());
  }

  @Override
  public void addBoardPage(DecisionId id, Side side, String words, Instant now) {
    sql.sql("INSERT INTO decisions.board_page (decision, side, words, at) VALUES (?, ?, ?, ?)")
        .params(id.value(), side.name(), words, Timestamp.from(now))
        .update();
  }
}
