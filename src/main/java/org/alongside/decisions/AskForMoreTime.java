package org.alongside.decisions;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.record.EntryType;

/** Puts the close off by 5 working days, once; anyone asked may, without a reason. */
public final class AskForMoreTime {

  private final Papers papers;
  private final Minutes minutes;

  public AskForMoreTime(Papers papers, Minutes minutes) {
    this.papers = papers;
    this.minutes = minutes;
  }

  public Attempt<OpenDecision> ask(DecisionId id, Actor by, Instant now) {
    if (!(papers.forChange(id).orElseThrow() instanceof OpenDecision open)
        || !open.current().takesAnswersAt(now)) {
      return Attempt.refused(DecisionReason.NOT_OPEN);
    }
    var asked = open.asked(by.personOrThrow());
    if (asked.isEmpty()) {
      return Attempt.refused(DecisionReason.NOT_ASKED);
    }
    if (open.extendedAlready()) {
      return Attempt.refused(DecisionReason.MORE_TIME_GIVEN_ALREADY);
    }
    var later = open.withRound(open.current().withMoreTime());
    minutes.enter(open.dossier(), EntryType.EXTENDED, now, Payloads.extended(later.current()));
    minutes.tell(
        open.dossier(), DecisionFact.MORE_TIME_GIVEN, new Minutes.Act(by, asked.get().side(), now));
    return papers.save(later);
  }
}
