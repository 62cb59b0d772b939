package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.participation.Side;

/**
 * Says, as a co-chair, that the agreement in force has been read again and still holds. When the
 * co-chairs of both sides have said so, it is read again a year later.
 */
public final class KeepAgreement {

  private final Archive archive;
  private final Chronicle chronicle;

  public KeepAgreement(Archive archive, Chronicle chronicle) {
    this.archive = archive;
    this.chronicle = chronicle;
  }

  public Attempt<InForce> keep(PartnershipId id, Actor by, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow()).filter(Place::coChair);
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.IS_NOT_CO_CHAIR);
    }
    Optional<InForce> inForce = archive.agreements().inForce(id);
    if (inForce.isEmpty()) {
      return Attempt.refused(PartnershipReason.AGREEMENT_NOT_IN_FORCE);
    }
    var act = new Chronicle.Act(partnership, by, now);
    archive.agreements().readAgain(id, own.get().id(), now);
    chronicle.tell(
        act,
        PartnershipFact.AGREEMENT_READ_AGAIN,
        own.get(),
        Map.of("version", Integer.toString(inForce.get().version())));
    return Attempt.done(keepWhenBoth(act, inForce.get()));
  }

  /** The sides that read it: what somebody said counts while they chair, and for one side only. */
  public static Set<Side> sides(Partnership partnership, Set<PlaceId> readers) {
    return partnership.places().stream()
        .filter(Place::coChair)
        .filter(place -> readers.contains(place.id()))
        .map(Place::side)
        .collect(Collectors.toSet());
  }

  private InForce keepWhenBoth(Chronicle.Act act, InForce inForce) {
    var id = act.in().id();
    if (!sides(act.in(), archive.agreements().readAgain(id)).containsAll(Set.of(Side.values()))) {
      return inForce;
    }
    var review = act.day().plusYears(1);
    var kept = new InForce(inForce.version(), inForce.since(), review);
    archive.agreements().bringIntoForce(id, kept);
    chronicle.tell(
        act, PartnershipFact.AGREEMENT_KEPT, Map.of("version", Integer.toString(kept.version())));
    return kept;
  }
}
