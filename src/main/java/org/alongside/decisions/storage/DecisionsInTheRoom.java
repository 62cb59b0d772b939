package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionLine.Phase;
import org.alongside.decisions.web.DecisionPaths;
import org.alongside.partnerships.Business;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions of a partnership, for its room: in one query, however many there are. */
@Repository
class DecisionsInTheRoom implements Business {

  private static final String LINES =
      """
      SELECT d.id, coalesce(last.question, d.question) AS question, d.phase,
             d.phase = 'CLOSED' AND d.brought_back = d.review AS back,
             d.opens, d.closes, d.announced_at,
             CASE d.phase WHEN 'OPEN' THEN r.closes
                          WHEN 'CLOSED' THEN CASE WHEN d.brought_back = d.review
                            THEN d.review AT TIME ZONE 'Europe/London' ELSE d.closed_at END
             END AS at,
             %s,
             EXISTS (
               SELECT FROM decisions.asked a
               WHERE a.decision = r.decision AND a.attempt = r.attempt AND a.person = :reader
                 AND NOT EXISTS (
                   SELECT FROM decisions.response p
                   WHERE p.decision = r.decision AND p.round = r.number AND p.asked = a.id)
             ) AS answers,
             EXISTS (
               SELECT FROM partnerships.place co
               JOIN partnerships.place other ON other.partnership = co.partnership
                 AND other.side <> co.side AND other.co_chair AND other.until IS NULL
                 AND other.person = CASE other.side WHEN 'LIVED' THEN d.agreed_lived
                                                    ELSE d.agreed_learnt END
               WHERE d.phase = 'DRAFT' AND co.partnership = d.partnership AND co.co_chair
                 AND co.until IS NULL AND co.person = :reader
                 AND co.person IS DISTINCT FROM CASE co.side WHEN 'LIVED' THEN d.agreed_lived
                                                             ELSE d.agreed_learnt END
             ) AS opening,
             EXISTS (
               SELECT FROM decisions.published mine
               WHERE mine.decision = d.id AND mine.person = :reader AND NOT mine.waived
             ) AS waives,
             EXISTS (
               SELECT FROM decisions.amendment m
               JOIN partnerships.place co ON co.partnership = d.partnership AND co.co_chair
                 AND co.until IS NULL AND co.person = :reader
               WHERE m.decision = d.id AND d.phase = 'OPEN'
                 AND co.person IS DISTINCT FROM CASE co.side WHEN 'LIVED' THEN m.agreed_lived
                                                             ELSE m.agreed_learnt END
             ) AS changes
      FROM decisions.decision d
      LEFT JOIN decisions.round r ON r.decision = d.id AND r.ended IS NULL
      LEFT JOIN LATERAL (
        SELECT question FROM decisions.round
        WHERE decision = d.id AND attempt = d.attempt ORDER BY number DESC LIMIT 1) last ON true
      WHERE d.partnership = :partnership AND d.phase <> 'WITHDRAWN'
      ORDER BY CASE WHEN d.phase = 'CLOSED' AND d.brought_back = d.review THEN 1 ELSE
               CASE d.phase
                 WHEN 'OPEN' THEN 0 WHEN 'ANNOUNCED' THEN 1 WHEN 'DRAFT' THEN 2 ELSE 3 END END,
               r.closes, d.closed_at DESC, d.drafted_at DESC, d.id
      LIMIT 50
      """
          .formatted(Dated.WAIVED);

  private final JdbcClient sql;

  DecisionsInTheRoom(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Item> of(PartnershipId partnership, @Nullable PersonId reader, Instant now) {
    return sql.sql(LINES)
        .param("partnership", partnership.value())
        .param("reader", reader == null ? null : reader.value(), Types.OTHER)
        .query(DecisionsInTheRoom::item)
        .list();
  }

  private static Item item(ResultSet row, int number) throws SQLException {
    var phase = Phase.valueOf(row.getString("phase"));
    return new Item(
        row.getString("question"),
        DecisionPaths.decision(new DecisionId(Cells.id(row, "id"))),
        row.getBoolean("back") ? State.BACK : state(phase),
        phase == Phase.ANNOUNCED ? Dated.of(row).opens() : Cells.moment(row, "at"),
        waits(row, phase));
  }

  /** A co-chair who has yet to answer is told of the change first: it asks everybody again. */
  private static @Nullable Waits waits(ResultSet row, Phase phase) throws SQLException {
    return switch (phase) {
      case DRAFT -> row.getBoolean("opening") ? Waits.AGREE_TO_OPEN : null;
      case ANNOUNCED ->
          row.getBoolean("waives") && Dated.sooner(row) ? Waits.AGREE_TO_LESS_TIME : null;
      case OPEN ->
          row.getBoolean("changes")
              ? Waits.AGREE_TO_CHANGE
              : row.getBoolean("answers") ? Waits.ANSWER : null;
      case CLOSED, WITHDRAWN -> null;
    };
  }

  private static State state(Phase phase) {
    return switch (phase) {
      case DRAFT, ANNOUNCED -> State.COMING;
      case OPEN -> State.OPEN;
      case CLOSED, WITHDRAWN -> State.DECIDED;
    };
  }
}
