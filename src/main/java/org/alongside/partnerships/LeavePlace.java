package org.alongside.partnerships;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Gives a place back; nobody asks why, and an open decision keeps the roll it opened with. */
public final class LeavePlace {

  private final Archive archive;
  private final Chronicle chronicle;
  private final SettleQuestions settle;

  public LeavePlace(Archive archive, Chronicle chronicle, SettleQuestions settle) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.settle = settle;
  }

  public Attempt<Place> leave(PartnershipId id, Actor by, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow());
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.NO_PLACE_HERE);
    }
    var ended = own.get().endedAt(now);
    var act = new Chronicle.Act(partnership, by, now);
    if (own.get().coChair()) {
      chronicle.tell(act, PartnershipFact.CO_CHAIR_STOOD_DOWN, ended);
    }
    archive.places().save(id, ended);
    chronicle.tell(act, PartnershipFact.LEFT, ended);
    settle.settle(id, by, now);
    return Attempt.done(ended);
  }
}
