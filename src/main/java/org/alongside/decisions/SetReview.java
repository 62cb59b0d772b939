package org.alongside.decisions;

import java.time.Instant;
import java.time.LocalDate;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.people.PersonId;
import org.alongside.record.EntryType;

/** Sets the day on which a decision comes back to the agenda; a co-chair does. */
public final class SetReview {

  private final Papers papers;
  private final Minutes minutes;

  public SetReview(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<ClosedDecision> set(DecisionId id, PersonId by, LocalDate day, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof ClosedDecision closed)) {
      return Attempt.refused(DecisionReason.NOT_CLOSED);
    }
    var side = papers.chairs(closed.dossier(), by);
    if (side.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_A_CO_CHAIR);
    }
    if (!day.isAfter(Here.day(now))) {
      return Attempt.refused(DecisionReason.REVIEW_IN_THE_PAST);
    }
    minutes.enter(closed.dossier(), EntryType.REVIEWED, now, Payloads.reviewed(day));
    minutes.tell(closed.dossier(), DecisionFact.REVIEW_SET, new Minutes.Act(by, side.get(), now));
    return papers.save(closed.with(closed.aftermath().reviewOn(day)));
  }
}
