package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The versions of working agreements, who accepted each, and which one is in force. */
public interface Agreements {

  /** Whether nobody else wrote this version first. */
  boolean add(AgreementVersion version);

  /** Newest first. */
  List<AgreementVersion> versions(PartnershipId partnership);

  Optional<AgreementVersion> newest(PartnershipId partnership);

  Map<PlaceId, Instant> acceptances(PartnershipId partnership, int version);

  void accept(PartnershipId partnership, int version, PlaceId place, Instant now);

  Optional<InForce> inForce(PartnershipId partnership);

  void bringIntoForce(PartnershipId partnership, InForce agreement);

  /** The places whose holders read the agreement again since it was last accepted or kept. */
  Set<PlaceId> readAgain(PartnershipId partnership);

  void readAgain(PartnershipId partnership, PlaceId place, Instant now);
}
