package org.alongside.decisions;

import java.time.Instant;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.PartnershipId;
import org.alongside.people.PersonId;

/** Begins to write a decision; any partner may. */
public final class StartDraft {

  private final Papers papers;
  private final Minutes minutes;

  public StartDraft(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<DraftDecision> start(PartnershipId in, PersonId by, Terms terms, Instant now) {
    var partnership = papers.partnerships().find(in).orElseThrow();
    var place = partnership.place(by);
    if (place.isEmpty()) {
      return Attempt.refused(DecisionReason.NO_PLACE_HERE);
    }
    var home = new Dossier.Home(in, partnership.project());
    var draft =
        new DraftDecision(new Dossier(DecisionId.random(), home, 1, 1, terms), AgreedBy.NOBODY);
    papers.decisions().add(draft, by, now);
    minutes.tell(
        draft.dossier(), DecisionFact.DRAFTED, new Minutes.Act(by, place.get().side(), now));
    return Attempt.done(draft);
  }
}
