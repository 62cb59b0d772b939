package org.alongside.partnerships;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Comes back after a pause, to the same place. */
public final class ComeBack {

  private final Archive archive;
  private final Chronicle chronicle;
  private final SettleQuestions settle;

  public ComeBack(Archive archive, Chronicle chronicle, SettleQuestions settle) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.settle = settle;
  }

  public Attempt<Place> comeBack(PartnershipId id, Actor by, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow());
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.NO_PLACE_HERE);
    }
    if (!own.get().paused()) {
      return Attempt.refused(PartnershipReason.PLACE_IS_NOT_PAUSED);
    }
    var here = own.get().with(own.get().standing().being(Presence.HERE));
    archive.places().save(id, here);
    chronicle.tell(new Chronicle.Act(partnership, by, now), PartnershipFact.CAME_BACK, here);
    settle.settle(id, by, now);
    return Attempt.done(here);
  }
}
