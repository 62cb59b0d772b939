package org.alongside.decisions;

import java.time.Instant;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** Changes a draft; any partner may, and the co-chairs agree again. */
public final class ReviseDraft {

  private final Papers papers;
  private final Minutes minutes;

  public ReviseDraft(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  /**
   * Changes it.
   *
   * @param seen the version that the person had before them
   */
  public Attempt<DraftDecision> revise(
      DecisionId id, int seen, PersonId by, Terms terms, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof DraftDecision draft)) {
      return Attempt.refused(DecisionReason.NOT_A_DRAFT);
    }
    var place = papers.place(draft.dossier(), by);
    if (place.isEmpty()) {
      return Attempt.refused(DecisionReason.NO_PLACE_HERE);
    }
    if (draft.dossier().version() != seen) {
      return Attempt.overtaken();
    }
    var act = new Minutes.Act(by, place.get().side(), now);
    minutes.tell(draft.dossier(), DecisionFact.REVISED, act);
    return papers.save(draft.revised(terms));
  }
}
