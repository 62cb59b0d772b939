package org.alongside.decisions;

import java.time.Instant;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** Writes one side's page to the Board, when a facilitator could not help either. */
public final class WriteToBoard {

  private final Papers papers;
  private final Minutes minutes;

  public WriteToBoard(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<ClosedDecision> write(DecisionId id, PersonId by, String words, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof ClosedDecision closed)) {
      return Attempt.refused(DecisionReason.NOT_CLOSED);
    }
    var side = papers.chairs(closed.dossier(), by);
    if (side.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_A_CO_CHAIR);
    }
    if (closed.aftermath().facilitatedAt() == null) {
      return Attempt.refused(DecisionReason.FACILITATOR_FIRST);
    }
    if (closed.aftermath().boardPages().contains(side.get())) {
      return Attempt.refused(DecisionReason.BOARD_PAGE_WRITTEN_ALREADY);
    }
    if (words.isBlank()) {
      return Attempt.refused(DecisionReason.WORDS_MISSING);
    }
    if (words.length() > Proposal.LONGEST_TEXT) {
      return Attempt.refused(DecisionReason.TEXT_TOO_LONG);
    }
    papers.decisions().addBoardPage(id, side.get(), words.strip(), now);
    minutes.publish(
        closed.dossier(),
        DecisionFact.BOARD_PAGE_WRITTEN,
        new Minutes.Act(by, side.get(), now),
        Map.of("side", side.get().name()));
    return papers.save(closed.with(closed.aftermath().writtenBy(side.get())));
  }
}
