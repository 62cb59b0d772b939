package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Accepts the newest version of the working agreement; the one that makes it enough tells so. */
public final class AcceptAgreement {

  private final Archive archive;
  private final Chronicle chronicle;

  public AcceptAgreement(Archive archive, Chronicle chronicle) {
    this.archive = archive;
    this.chronicle = chronicle;
  }

  public Attempt<AcceptedByBoth> accept(PartnershipId id, int version, Actor by, Instant now) {
    var partnership = archive.places().forChange(id).orElseThrow();
    var own = partnership.place(by.personOrThrow()).filter(place -> !place.waiting());
    if (own.isEmpty()) {
      return Attempt.refused(PartnershipReason.NO_PLACE_HERE);
    }
    if (archive.agreements().newest(id).filter(it -> it.number() == version).isEmpty()) {
      return Attempt.refused(PartnershipReason.AGREEMENT_NOT_THE_NEWEST);
    }
    if (archive.agreements().acceptances(id, version).containsKey(own.get().id())) {
      return Attempt.refused(PartnershipReason.ACCEPTED_ALREADY);
    }
    var act = new Chronicle.Act(partnership, by, now);
    archive.agreements().accept(id, version, own.get().id(), now);
    chronicle.tell(act, PartnershipFact.AGREEMENT_ACCEPTED, own.get(), details(version));
    return Attempt.done(judge(act, version));
  }

  private AcceptedByBoth judge(Chronicle.Act act, int version) {
    var id = act.in().id();
    var accepted = archive.agreements().acceptances(id, version).keySet();
    var result = AcceptedByBoth.of(act.in().roll(act.at()), accepted);
    var inForce = archive.agreements().inForce(id).filter(it -> it.version() == version);
    if (result.reached() && inForce.isEmpty()) {
      var review = act.day().plusYears(1);
      archive.agreements().bringIntoForce(id, new InForce(version, act.at(), review));
      chronicle.tell(act, PartnershipFact.AGREEMENT_ACCEPTED_BY_BOTH, details(version));
    }
    return result;
  }

  private static Map<String, String> details(int version) {
    return Map.of("version", Integer.toString(version));
  }
}
