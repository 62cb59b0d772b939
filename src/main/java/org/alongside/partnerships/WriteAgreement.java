package org.alongside.partnerships;

import java.time.Instant;
import java.util.Map;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;

/** Writes a new version of the working agreement; any partner may, and each accepts it anew. */
public final class WriteAgreement {

  private final Partnerships partnerships;
  private final Agreements agreements;
  private final Chronicle chronicle;

  public WriteAgreement(Partnerships partnerships, Agreements agreements, Chronicle chronicle) {
    this.partnerships = partnerships;
    this.agreements = agreements;
    this.chronicle = chronicle;
  }

  /**
   * @param after the number of the version it was written from, 0 for none; overtaken when somebody
   *     else wrote a newer one meanwhile
   */
  public Attempt<AgreementVersion> write(
      PartnershipId id, int after, String text, Actor by, Instant now) {
    var partnership = partnerships.find(id).orElseThrow();
    var version = new AgreementVersion(id, after + 1, text, by.personOrThrow(), now);
    if (partnership.place(by.personOrThrow()).filter(place -> !place.waiting()).isEmpty()) {
      return Attempt.refused(PartnershipReason.NO_PLACE_HERE);
    }
    if (version.text().isEmpty()) {
      return Attempt.refused(PartnershipReason.AGREEMENT_EMPTY);
    }
    var newest = agreements.newest(id);
    if (newest.map(AgreementVersion::number).orElse(0) != after) {
      return Attempt.overtaken();
    }
    if (newest.filter(last -> last.text().equals(version.text())).isPresent()) {
      return Attempt.refused(PartnershipReason.AGREEMENT_UNCHANGED);
    }
    return add(new Chronicle.Act(partnership, by, now), version);
  }

  private Attempt<AgreementVersion> add(Chronicle.Act act, AgreementVersion version) {
    if (!agreements.add(version)) {
      return Attempt.overtaken();
    }
    chronicle.tell(
        act,
        PartnershipFact.AGREEMENT_WRITTEN,
        Map.of("version", Integer.toString(version.number())));
    return Attempt.done(version);
  }
}
