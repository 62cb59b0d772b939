package org.alongside.partnerships;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Gives back the chair and keeps the place. */
public final class StandDown {

  private final Archive archive;
  private final Chronicle chronicle;

  public StandDown(Archive archive, Chronicle chronicle) {
    this.archive = archive;
    this.chronicle = chronicle;
  }

  public Attempt<PlaceId> standDown(PartnershipId id, Actor by, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow()).filter(Place::coChair);
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.IS_NOT_CO_CHAIR);
    }
    new Chair(archive, chronicle).leave(new Chronicle.Act(partnership, by, now), own.get());
    return Attempt.done(own.get().id());
  }
}
