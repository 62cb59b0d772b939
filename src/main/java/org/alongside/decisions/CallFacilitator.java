package org.alongside.decisions;

import java.time.Instant;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;
import org.alongside.record.EntryType;

/** Brings in somebody independent after a second failure; a co-chair of either side does. */
public final class CallFacilitator {

  private final Papers papers;
  private final Minutes minutes;

  public CallFacilitator(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<ClosedDecision> call(DecisionId id, PersonId by, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof ClosedDecision closed)) {
      return Attempt.refused(DecisionReason.NOT_CLOSED);
    }
    var side = papers.chairs(closed.dossier(), by);
    if (side.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_A_CO_CHAIR);
    }
    if (!closed.deadlocked()) {
      return Attempt.refused(DecisionReason.REOPEN_FIRST);
    }
    if (closed.aftermath().facilitatedAt() != null) {
      return Attempt.refused(DecisionReason.FACILITATED_ALREADY);
    }
    minutes.enter(closed.dossier(), EntryType.FACILITATED, now, Payloads.facilitated());
    minutes.publish(
        closed.dossier(), DecisionFact.FACILITATED, new Minutes.Act(by, side.get(), now), Map.of());
    return papers.save(closed.with(closed.aftermath().facilitated(now)));
  }
}
