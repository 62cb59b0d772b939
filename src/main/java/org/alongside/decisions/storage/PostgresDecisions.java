package org.alongside.decisions.storage;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionStory;
import org.alongside.decisions.Decisions;
import org.alongside.decisions.Dissent;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.OrganisationActed;
import org.alongside.decisions.Round;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decisions in the schema {@code decisions}. */
@Repository
class PostgresDecisions implements Decisions {

  private final JdbcClient sql;
  private final WholeDecision whole;
  private final SaveDecision saving;

  PostgresDecisions(JdbcClient sql) {
    this.sql = sql;
    this.whole = new WholeDecision(sql);
    this.saving = new SaveDecision(sql);
  }

  @Override
  public Optional<Decision> find(DecisionId id) {
    return whole.of(id).map(DecisionStory::decision);
  }

  /**
   * Locks the decision, and then its answers: those under way are waited for, and those that come
   * later wait. NO KEY, because foreign keys may go on pointing at it. Read after the locks are
   * held: a query sees what belongs to a row as it was when the query began.
   */
  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Decision> forChange(DecisionId id) {
    sql.sql("SELECT id FROM decisions.decision WHERE id = ? FOR NO KEY UPDATE")
        .param(id.value())
        .query(UUID.class)
        .optional();
    sql.sql(AnswerLock.CHANGING).param(id.value()).query(Integer.class).single();
    return find(id);
  }

  @Override
  public List<Round> rounds(DecisionId id) {
    return whole.of(id).map(DecisionStory::rounds).orElse(List.of());
  }

  @Override
  public PersonId author(DecisionId id) {
    return sql.sql("SELECT drafted_by FROM decisions.decision WHERE id = ?")
        .param(id.value())
        .query((row, number) -> new PersonId(Cells.id(row, "drafted_by")))
        .single();
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
  public void add(DecisionId id, OrganisationActed acted) {
    sql.sql(
            """
            INSERT INTO decisions.acted_alone (id, decision, happened_on, what, reasons, input,
              recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)
        .params(UUID.randomUUID(), id.value(), acted.on())
        .params(acted.told().what(), acted.told().reasons(), acted.told().input())
        .param(Timestamp.from(acted.recordedAt()))
        .update();
  }

  @Override
  public void addBoardPage(DecisionId id, Side side, String words, Instant now) {
    sql.sql("INSERT INTO decisions.board_page (decision, side, words, at) VALUES (?, ?, ?, ?)")
        .params(id.value(), side.name(), words, Timestamp.from(now))
        .update();
  }
}
