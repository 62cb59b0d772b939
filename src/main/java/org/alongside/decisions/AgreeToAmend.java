package org.alongside.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.alongside.record.EntryType;

/** Agrees for one side to a change of the proposal; with the second co-chair a new round opens. */
public final class AgreeToAmend {

  private final Papers papers;
  private final Minutes minutes;

  public AgreeToAmend(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<OpenDecision> agree(DecisionId id, PersonId by, Instant now) {
    return found(id, by, now, (open, side) -> agree(open, side, by, now));
  }

  /** Sets the change aside: one side's co-chair is enough. */
  public Attempt<OpenDecision> decline(DecisionId id, PersonId by, Instant now) {
    return found(id, by, now, (open, side) -> papers.save(open.waitingForNothing()));
  }

  /** What to do with a waiting amendment. */
  private interface Step {
    Attempt<OpenDecision> of(OpenDecision open, Side side);
  }

  private Attempt<OpenDecision> found(DecisionId id, PersonId by, Instant now, Step step) {
    if (!(papers.forChange(id).orElseThrow() instanceof OpenDecision open)
        || !open.current().takesAnswersAt(now)) {
      return Attempt.refused(DecisionReason.NOT_OPEN);
    }
    var side = papers.chairs(open.dossier(), by);
    if (side.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_A_CO_CHAIR);
    }
    return open.pending() == null
        ? Attempt.refused(DecisionReason.NO_AMENDMENT_WAITS)
        : step.of(open, side.get());
  }

  private Attempt<OpenDecision> agree(OpenDecision open, Side side, PersonId by, Instant now) {
    var waiting = open.pending();
    if (waiting == null) {
      return Attempt.refused(DecisionReason.NO_AMENDMENT_WAITS);
    }
    var amendment = waiting.standing(papers.partnership(open.dossier()));
    if (amendment.agreed().sides().contains(side)) {
      return Attempt.refused(DecisionReason.AGREED_ALREADY);
    }
    var agreed = amendment.agreedBy(side, by);
    return agreed.agreed().both()
        ? askAgain(open, agreed, new Minutes.Act(by, side, now))
        : papers.save(open.waitingFor(agreed));
  }

  private Attempt<OpenDecision> askAgain(OpenDecision open, Amendment agreed, Minutes.Act act) {
    var next = open.amendedBy(agreed, act.at());
    papers.objections().answered(agreed.answers(), next.current().number());
    minutes.enter(
        open.dossier(),
        EntryType.AMENDED,
        act.at(),
        Payloads.amended(next.current(), List.copyOf(agreed.answers())));
    minutes.publish(
        open.dossier(),
        DecisionFact.AMENDED,
        act,
        Map.of("round", String.valueOf(next.current().number())));
    return papers.save(next);
  }
}
