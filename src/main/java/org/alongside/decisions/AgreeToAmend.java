package org.alongside.decisions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

  /**
   * Agrees to the change that lay before the co-chair, and to no other.
   *
   * @param seen which one that was
   */
  public Attempt<OpenDecision> agree(DecisionId id, UUID seen, PersonId by, Instant now) {
    return found(id, seen, by, now, (open, waiting, side) -> agree(open, waiting, side, by, now));
  }

  /** Sets the change aside: one side's co-chair is enough. */
  public Attempt<OpenDecision> decline(DecisionId id, UUID seen, PersonId by, Instant now) {
    return found(id, seen, by, now, (open, _, _) -> papers.save(open.waitingForNothing()));
  }

  /** What to do with a waiting amendment. */
  private interface Step {
    Attempt<OpenDecision> of(OpenDecision open, Amendment waiting, Side side);
  }

  private Attempt<OpenDecision> found(
      DecisionId id, UUID seen, PersonId by, Instant now, Step step) {
    if (!(papers.forChange(id).orElseThrow() instanceof OpenDecision open)
        || !open.current().takesAnswersAt(now)) {
      return Attempt.refused(DecisionReason.NOT_OPEN);
    }
    var side = papers.chairs(open.dossier(), by);
    if (side.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_A_CO_CHAIR);
    }
    var waiting = open.pending();
    if (waiting == null) {
      return Attempt.refused(DecisionReason.NO_AMENDMENT_WAITS);
    }
    return waiting.id().equals(seen) ? step.of(open, waiting, side.get()) : Attempt.overtaken();
  }

  private Attempt<OpenDecision> agree(
      OpenDecision open, Amendment waiting, Side side, PersonId by, Instant now) {
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
