package org.alongside.decisions;

import java.time.Instant;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/**
 * Takes a draft back. Whoever wrote it may, and nobody else while they hold a place: neither side
 * can remove what the other wants to decide. A co-chair may once its author has left.
 */
public final class WithdrawDraft {

  private final Papers papers;
  private final Minutes minutes;

  public WithdrawDraft(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<WithdrawnDraft> withdraw(DecisionId id, PersonId by, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof DraftDecision draft)) {
      return Attempt.refused(DecisionReason.NOT_A_DRAFT);
    }
    if (draft.dossier().attempt() > 1) {
      return Attempt.refused(DecisionReason.ASKED_BEFORE);
    }
    var place = papers.place(draft.dossier(), by);
    if (place.isEmpty()) {
      return Attempt.refused(DecisionReason.NO_PLACE_HERE);
    }
    if (!mayWithdraw(draft.dossier(), by)) {
      return Attempt.refused(DecisionReason.NOT_ITS_AUTHOR);
    }
    minutes.tell(
        draft.dossier(), DecisionFact.WITHDRAWN, new Minutes.Act(by, place.get().side(), now));
    return papers.save(new WithdrawnDraft(draft.dossier(), now));
  }

  private boolean mayWithdraw(Dossier dossier, PersonId by) {
    var author = papers.decisions().author(dossier.id());
    return author.equals(by)
        || (papers.place(dossier, author).isEmpty() && papers.chairs(dossier, by).isPresent());
  }
}
