package org.alongside.decisions.storage;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.alongside.decisions.Amendment;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.Asked;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.Objection;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Round;
import org.alongside.decisions.SideNumbers;
import org.alongside.participation.Side;
import org.alongside.partnerships.PlaceId;
import org.alongside.partnerships.Roll;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a decision together from its row and the tables around it: one query for each. */
final class ReadDecision {

  private final JdbcClient sql;

  ReadDecision(JdbcClient sql) {
    this.sql = sql;
  }

  Decision read(DecisionRow row) {
    return switch (row.phase()) {
      case DRAFT -> new DraftDecision(row.dossier(), row.agreed());
      case ANNOUNCED -> announced(row);
      case OPEN -> open(row);
      case CLOSED -> closed(row);
    };
  }

  private Decision announced(DecisionRow row) {
    var waived = new HashSet<PlaceId>();
    var entries =
        sql.sql("SELECT * FROM decisions.published WHERE decision = ?")
            .param(row.id())
            .query((one, number) -> {
              var entry = Rows.published(one, number);
              if (one.getBoolean("waived")) {
                waived.add(entry.place());
              }
              return entry;
            })
            .list();
    return new AnnouncedDecision(
        row.dossier(), Objects.requireNonNull(row.dates().announced()), new Roll(entries), waived);
  }

  private Decision open(DecisionRow row) {
    return new OpenDecision(
        row.dossier(), asked(row), rounds(row.id()), objections(row), amendment(row.id()));
  }

  private Decision closed(DecisionRow row) {
    var dates = row.dates();
    var rounds = rounds(row.id());
    var numbers = numbers(row.id(), rounds.getLast().number());
    var closedAt = Objects.requireNonNull(dates.closed());
    return new ClosedDecision(
        row.dossier(),
        asked(row),
        rounds,
        objections(row),
        SideNumbers.outcome(row.dossier().terms().method(), numbers),
        new ClosedDecision.Aftermath(
            closedAt, dates.review(), dates.facilitated(), boardPages(row.id()).keySet()));
  }

  private List<Asked> asked(DecisionRow row) {
    return sql.sql("SELECT * FROM decisions.asked WHERE decision = ? AND attempt = ? ORDER BY id")
        .params(row.id(), row.dossier().attempt())
        .query(Rows::asked)
        .list();
  }

  List<Round> rounds(UUID decision) {
    return sql.sql("SELECT * FROM decisions.round WHERE decision = ? ORDER BY number")
        .param(decision)
        .query(Rows::round)
        .list();
  }

  /** Of this attempt: those of the first are read with its record. */
  private List<Objection> objections(DecisionRow row) {
    var gathered = new ObjectionRows();
    sql.sql(
            """
            SELECT o.*, f.asked, f.about_the_aim, f.explained, f.real_risk, f.want_closed
            FROM decisions.objection o
            JOIN decisions.asked a ON a.id = o.owner AND a.attempt = ?
            LEFT JOIN decisions.finding f ON f.objection = o.id
            WHERE o.decision = ? ORDER BY o.raised_at, o.id
            """)
        .params(row.dossier().attempt(), row.id())
        .query(gathered::add);
    return gathered.list();
  }

  private @Nullable Amendment amendment(UUID decision) {
    return sql.sql("SELECT * FROM decisions.amendment WHERE decision = ?")
        .param(decision)
        .query(Rows::amendment)
        .optional()
        .orElse(null);
  }

  private Map<Side, SideNumbers> numbers(UUID decision, int round) {
    var numbers = new EnumMap<Side, SideNumbers>(Side.class);
    sql.sql("SELECT * FROM decisions.tally WHERE decision = ? AND round = ?")
        .params(decision, round)
        .query(row -> {
          numbers.put(
              Cells.side(row),
              new SideNumbers(
                  row.getInt("on_roll"),
                  row.getInt("favour"),
                  row.getInt("concern"),
                  row.getInt("against"),
                  row.getInt("aside"),
                  row.getInt("open_objections")));
        });
    return numbers;
  }

  Map<Side, String> boardPages(UUID decision) {
    var pages = new EnumMap<Side, String>(Side.class);
    sql.sql("SELECT side, words FROM decisions.board_page WHERE decision = ?")
        .param(decision)
        .query(row -> {
          pages.put(Cells.side(row), row.getString("words"));
        });
    return pages;
  }
}
