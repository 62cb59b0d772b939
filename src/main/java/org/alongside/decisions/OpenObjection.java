package org.alongside.decisions;

import java.time.Instant;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** What a verb on an objection works on: an objection that is open, and somebody who was asked. */
record OpenObjection(OpenDecision decision, Objection objection, Asked asked) {

  /** Finds it, or says why this person can't act on it. */
  static Attempt<OpenObjection> find(
      Papers papers, DecisionId id, UUID objection, Actor by, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof OpenDecision open)
        || !open.current().takesAnswersAt(now)) {
      return Attempt.refused(DecisionReason.NOT_OPEN);
    }
    var asked = open.asked(by.personOrThrow());
    if (asked.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_ASKED);
    }
    var found = open.objection(objection);
    if (found.isEmpty()) {
      return Attempt.refused(DecisionReason.OBJECTION_UNKNOWN);
    }
    return found.get().open()
        ? Attempt.done(new OpenObjection(open, found.get(), asked.get()))
        : Attempt.refused(DecisionReason.OBJECTION_CLOSED);
  }

  boolean own() {
    return objection.owner().equals(asked.id());
  }

  boolean spokenOver(Actor by) {
    return objection.spokenOver(by);
  }

  Minutes.Act act(Actor by, Instant now) {
    return new Minutes.Act(by, asked.side(), now);
  }
}
