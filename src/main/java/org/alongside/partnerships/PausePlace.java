package org.alongside.partnerships;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Goes away for a while; nobody asks why. */
public final class PausePlace {

  private final Archive archive;
  private final Chronicle chronicle;
  private final SettleQuestions settle;

  public PausePlace(Archive archive, Chronicle chronicle, SettleQuestions settle) {
    this.archive = archive;
    this.chronicle = chronicle;
    this.settle = settle;
  }

  public Attempt<Place> pause(PartnershipId id, Actor by, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow());
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.NO_PLACE_HERE);
    }
    if (own.get().standing().presence() != Presence.HERE) {
      return Attempt.refused(
          own.get().paused() ? PartnershipReason.PLACE_IS_PAUSED : PartnershipReason.PLACE_WAITS);
    }
    var paused = own.get().with(own.get().standing().being(Presence.PAUSED));
    archive.places().save(id, paused);
    chronicle.tell(new Chronicle.Act(partnership, by, now), PartnershipFact.PAUSED, paused);
    settle.settle(id, by, now);
    return Attempt.done(paused);
  }
}
