package org.alongside.decisions;

import java.time.Instant;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.record.EntryType;

/**
 * Closes and counts a decision when its time has come: exactly once, however often and from
 * wherever it is asked, because whoever comes second finds it closed.
 */
public final class CloseDecision {

  private final Papers papers;
  private final Minutes minutes;

  public CloseDecision(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<ClosedDecision> close(DecisionId id, Instant now) {
    return switch (papers.forChange(id).orElseThrow()) {
      case ClosedDecision closed -> Attempt.done(closed);
      case OpenDecision open when open.due(now) -> count(open, now);
      case OpenDecision _ -> Attempt.refused(DecisionReason.NOT_DUE_YET);
      case DraftDecision _, WithdrawnDraft _, AnnouncedDecision _ ->
          Attempt.refused(DecisionReason.NOT_OPEN);
    };
  }

  private Attempt<ClosedDecision> count(OpenDecision open, Instant now) {
    var round = open.current();
    var latest = papers.answers().latest(open.id(), round.number());
    var outcome = new Count(open.asked(), latest).by(open.terms().method(), open.openObjections());
    var closed = open.closed(outcome, now);
    var result = closed.result().name();
    enter(closed, now);
    minutes.publish(
        open.dossier(),
        DecisionFact.CLOSED,
        Minutes.Act.clock(now),
        Map.of("result", result, "round", String.valueOf(round.number())));
    return papers.save(closed);
  }

  private void enter(ClosedDecision closed, Instant now) {
    var round = closed.lastRound();
    var dossier = closed.dossier();
    var numbers = SideNumbers.of(closed.outcome());
    minutes.enter(dossier, EntryType.CLOSED, now, Payloads.closed(round));
    minutes.enter(dossier, EntryType.COUNTED, now, Payloads.counted(round, numbers));
    minutes.enter(dossier, EntryType.OUTCOME, now, Payloads.outcome(round, closed.result()));
  }
}
