package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Begins the partnership of a project, still without anybody in it. */
public final class FoundPartnership {

  private final Places places;
  private final Chronicle chronicle;

  public FoundPartnership(Places places, Chronicle chronicle) {
    this.places = places;
    this.chronicle = chronicle;
  }

  public Attempt<Partnership> found(UUID project, String slug, Actor by, Instant now) {
    var partnership = new Partnership(PartnershipId.random(), project, slug, List.of());
    if (!places.found(partnership)) {
      return Attempt.refused(PartnershipReason.ALREADY_FOUNDED);
    }
    chronicle.tell(new Chronicle.Act(partnership, by, now), PartnershipFact.FOUNDED, Map.of());
    return Attempt.done(partnership);
  }
}
