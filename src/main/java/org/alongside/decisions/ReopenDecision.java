package org.alongside.decisions;

import java.time.Instant;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** Asks once more after no quorum or no agreement; a co-chair does, and both agree to open it. */
public final class ReopenDecision {

  private final Papers papers;
  private final Minutes minutes;

  public ReopenDecision(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  /**
   * Makes it a draft again, with the same question.
   *
   * @param timetable from when until when people are asked again
   */
  public Attempt<DraftDecision> reopen(
      DecisionId id, PersonId by, Timetable timetable, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof ClosedDecision closed)) {
      return Attempt.refused(DecisionReason.NOT_CLOSED);
    }
    var side = papers.chairs(closed.dossier(), by);
    if (side.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_A_CO_CHAIR);
    }
    if (!closed.mayReopen()) {
      return Attempt.refused(DecisionReason.CANT_REOPEN);
    }
    if (!timetable.opens().isBefore(timetable.closes())) {
      return Attempt.refused(DecisionReason.CLOSES_BEFORE_IT_OPENS);
    }
    minutes.tell(closed.dossier(), DecisionFact.REOPENED, new Minutes.Act(by, side.get(), now));
    return papers.save(closed.reopened(timetable));
  }
}
