package org.alongside.decisions.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.alongside.decisions.AnnouncedDecision;
import org.alongside.decisions.Asked;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.Decision;
import org.alongside.decisions.DecisionStory;
import org.alongside.decisions.DecisionStory.Ended;
import org.alongside.decisions.DraftDecision;
import org.alongside.decisions.Objection;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Round;
import org.alongside.decisions.WithdrawnDraft;
import org.alongside.participation.Side;
import org.alongside.partnerships.Roll;

/** Puts a decision together from its row and all that was gathered into it. */
final class ReadDecision {

  private final ResultSet whole;
  private final DecisionRow row;
  private final List<Round> rounds;
  private final List<Asked> asked;
  private final List<Objection> objections;

  ReadDecision(ResultSet whole) throws SQLException {
    this.whole = whole;
    this.row = DecisionRow.read(whole);
    this.rounds = Gathered.rows(whole, "rounds").stream().map(Rows::round).toList();
    this.asked = Gathered.rows(whole, "asked").stream().map(Rows::asked).toList();
    this.objections = Gathered.rows(whole, "objections").stream().map(ObjectionRow::read).toList();
  }

  DecisionStory story() throws SQLException {
    var ended = new Tallies(Gathered.rows(whole, "tallies")).ended(rounds);
    Map<Side, String> pages =
        Gathered.rows(whole, "board_pages").stream()
            .collect(Collectors.toMap(Gathered::side, page -> page.text("words")));
    var acted = Gathered.rows(whole, "acted").stream().map(Rows::acted).toList();
    return new DecisionStory(decision(ended, pages), rounds, ended, pages, acted);
  }

  private Decision decision(List<Ended> ended, Map<Side, String> pages) throws SQLException {
    return switch (row.phase()) {
      case DRAFT -> new DraftDecision(row.dossier(), row.agreed());
      case WITHDRAWN ->
          new WithdrawnDraft(row.dossier(), Objects.requireNonNull(row.dates().withdrawn()));
      case ANNOUNCED -> announced();
      case OPEN -> open();
      case CLOSED -> closed(ended.getLast(), pages);
    };
  }

  private Decision announced() throws SQLException {
    var published = Gathered.rows(whole, "published");
    return new AnnouncedDecision(
        row.dossier(),
        Objects.requireNonNull(row.dates().announced()),
        new Roll(published.stream().map(Rows::published).toList()),
        published.stream()
            .filter(one -> one.yes("waived"))
            .map(one -> Rows.published(one).place())
            .collect(Collectors.toSet()));
  }

  private Decision open() throws SQLException {
    var amendment = Gathered.rows(whole, "amendments").stream().map(Rows::amendment).findFirst();
    return new OpenDecision(row.dossier(), asked, rounds, objections, amendment.orElse(null));
  }

  private Decision closed(Ended last, Map<Side, String> pages) {
    var dates = row.dates();
    var closedAt = Objects.requireNonNull(dates.closed());
    return new ClosedDecision(
        row.dossier(),
        asked,
        rounds,
        objections,
        last.outcome(),
        new ClosedDecision.Aftermath(
            closedAt, dates.review(), dates.broughtBack(), dates.facilitated(), pages.keySet()));
  }
}
