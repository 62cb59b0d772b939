package org.alongside.decisions.storage;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.alongside.decisions.Amendment;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Round;
import org.alongside.decisions.SideNumbers;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.participation.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes a decision's row, if nobody was faster, and then what belongs to its state. */
final class SaveDecision {

  private static final String ROW =
      """
      UPDATE decisions.decision SET version = version + 1, phase = :phase, attempt = :attempt,
        question = :question, background = :background, options = :options, method = :method,
        threshold = :threshold, opens = :opens, closes = :closes, review = :review,
        minutes = :minutes, listed = :listed::uuid,
        agreed_lived = :agreed_lived::uuid, agreed_learnt = :agreed_learnt::uuid,
        announced_at = coalesce(:announced_at, announced_at), closed_at = :closed_at,
        result = :result, facilitated_at = :facilitated_at,
        brought_back = :brought_back, withdrawn_at = :withdrawn_at
      WHERE id = :id AND version = :version
      """;

  private final JdbcClient sql;

  SaveDecision(JdbcClient sql) {
    this.sql = sql;
  }

  boolean save(Decision decision) {
    if (sql.sql(ROW).params(DecisionValues.of(decision)).update() == 0) {
      return false;
    }
    var id = decision.id().value();
    switch (decision) {
      case DraftDecision _, WithdrawnDraft _ -> {}
      case AnnouncedDecision announced -> publish(announced);
      case OpenDecision open -> {
        ask(open);
        open.rounds().forEach(round -> keep(id, round));
        amendment(id, open.pending());
      }
      case ClosedDecision closed -> {
        keep(id, closed.lastRound());
        amendment(id, null);
        numbers(closed);
      }
    }
    return true;
  }

  private void publish(AnnouncedDecision announced) {
    var id = announced.id().value();
    var roll = announced.published().entries();
    sql.sql("DELETE FROM decisions.published WHERE decision = ?").param(id).update();
    sql.sql(
            """
            INSERT INTO decisions.published (decision, place, person, side, waived)
            SELECT ?, place, person, side, place = ANY (?::uuid[])
            FROM unnest(?::uuid[], ?::uuid[], ?::text[]) AS roll (place, person, side)
            """)
        .params(id, Cells.texts(announced.waived().stream().map(Object::toString).toList()))
        .param(Cells.texts(roll.stream().map(entry -> entry.place().toString()).toList()))
        .param(Cells.texts(roll.stream().map(entry -> entry.person().toString()).toList()))
        .param(Cells.texts(roll.stream().map(entry -> entry.side().name()).toList()))
        .update();
  }

  private void ask(OpenDecision open) {
    var asked = open.asked();
    sql.sql(
            """
            INSERT INTO decisions.asked (id, decision, attempt, person, place, side)
            SELECT id, ?, ?, person, place, side
            FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[])
              AS one (id, person, place, side)
            ON CONFLICT (id) DO NOTHING
            """)
        .params(open.id().value(), open.dossier().attempt())
        .param(Cells.texts(asked.stream().map(one -> one.id().toString()).toList()))
        .param(Cells.texts(asked.stream().map(one -> one.person().toString()).toList()))
        .param(Cells.texts(asked.stream().map(one -> one.place().toString()).toList()))
        .param(Cells.texts(asked.stream().map(one -> one.side().name()).toList()))
        .update();
  }

  /** Rounds are few; one that has ended never changes again. */
  private void keep(UUID decision, Round round) {
    sql.sql(
            """
            INSERT INTO decisions.round (decision, number, attempt, question, background, options,
              opens, closes, extended, ended)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (decision, number) DO UPDATE
              SET closes = excluded.closes, extended = excluded.extended, ended = excluded.ended
              WHERE round.ended IS NULL
            """)
        .params(decision, round.number(), round.attempt())
        .params(round.proposal().question(), round.proposal().background())
        .param(Cells.texts(round.proposal().options()))
        .params(Timestamp.from(round.span().opens()), Timestamp.from(round.span().closes()))
        .param(round.extended())
        .param(Cells.stamp(round.span().ended()))
        .update();
  }

  private void amendment(UUID decision, @Nullable Amendment amendment) {
    sql.sql("DELETE FROM decisions.amendment WHERE decision = ?").param(decision).update();
    if (amendment == null) {
      return;
    }
    sql.sql(
            """
            INSERT INTO decisions.amendment (decision, id, question, background, options, closes,
              answers, agreed_lived, agreed_learnt)
            VALUES (?, ?, ?, ?, ?, ?, ?::uuid[], ?::uuid, ?::uuid)
            """)
        .params(decision, amendment.id())
        .params(amendment.proposal().question(), amendment.proposal().background())
        .param(Cells.texts(amendment.proposal().options()))
        .param(Timestamp.from(amendment.closes()))
        .param(Cells.texts(amendment.answers().stream().map(UUID::toString).toList()))
        .param(Cells.agreed(amendment.agreed(), Side.LIVED))
        .param(Cells.agreed(amendment.agreed(), Side.LEARNT))
        .update();
  }

  private void numbers(ClosedDecision closed) {
    var numbers = SideNumbers.of(closed.outcome());
    for (var side : List.of(Side.values())) {
      var tally = numbers.getOrDefault(side, SideNumbers.NONE);
      sql.sql(
              """
              INSERT INTO decisions.tally (decision, round, side, threshold, on_roll, favour,
                concern, against, aside, open_objections)
              VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
              """)
          .params(closed.id().value(), closed.lastRound().number(), side.name())
          .param(DecisionValues.threshold(closed.terms().method()))
          .params(tally.onRoll(), tally.favour(), tally.concern(), tally.against())
          .params(tally.aside(), tally.openObjections())
          .update();
    }
  }
}
