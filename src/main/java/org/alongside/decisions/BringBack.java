package org.alongside.decisions;

import java.time.Instant;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;

/** Brings a decision back to the partners on the day they set to look at it again. */
public final class BringBack {

  private final Papers papers;
  private final Minutes minutes;

  public BringBack(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<ClosedDecision> bring(DecisionId id, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof ClosedDecision closed)) {
      return Attempt.refused(DecisionReason.NOT_CLOSED);
    }
    var day = closed.aftermath().review();
    if (day == null || day.isAfter(Here.day(now))) {
      return Attempt.refused(DecisionReason.NOT_DUE_YET);
    }
    if (closed.aftermath().isBack()) {
      return Attempt.done(closed);
    }
    minutes.publish(closed.dossier(), DecisionFact.REVIEW_DUE, Minutes.Act.clock(now), Map.of());
    return papers.save(closed.with(closed.aftermath().back()));
  }
}
