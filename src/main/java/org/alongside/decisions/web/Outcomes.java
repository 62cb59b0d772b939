package org.alongside.decisions.web;

import java.util.List;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.DecisionStory;
import org.alongside.decisions.Voice;
import org.alongside.record.Hash;
import org.alongside.record.Ledger;
import org.springframework.stereotype.Component;

/** Tells what a closed decision came to. */
@Component
class Outcomes {

  private final Ledger ledger;

  Outcomes(Ledger ledger) {
    this.ledger = ledger;
  }

  OutcomePage of(ClosedDecision closed, DecisionStory story, List<Voice> voices) {
    return new OutcomePage(
        OutcomePage.Counted.of(story.ended().getLast(), voices),
        new OutcomePage.Review(closed.aftermath().review(), closed.aftermath().isBack()),
        new OutcomePage.Deadlock(
            closed.mayReopen(),
            closed.deadlocked(),
            closed.aftermath().facilitatedAt(),
            story.boardPages()),
        story.acted(),
        ledger.head(closed.id().value()).map(Hash::hex).orElse(""));
  }
}
