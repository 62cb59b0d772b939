package org.alongside.partnerships.web;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.access.Actor;
import org.alongside.participation.Side;
import org.alongside.partnerships.AcceptedByBoth;
import org.alongside.partnerships.AgreementVersion;
import org.alongside.partnerships.Agreements;
import org.alongside.partnerships.InForce;
import org.alongside.partnerships.KeepAgreement;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.PlaceId;
import org.springframework.stereotype.Component;

/** Reads how far a partnership's working agreement is. */
@Component
class AgreementStates {

  private final Agreements agreements;

  AgreementStates(Agreements agreements) {
    this.agreements = agreements;
  }

  AgreementState of(Partnership partnership, Actor actor, Instant now) {
    Optional<AgreementVersion> newest = agreements.newest(partnership.id());
    Map<PlaceId, Instant> accepted =
        newest
            .map(version -> agreements.acceptances(partnership.id(), version.number()))
            .orElse(Map.of());
    Optional<InForce> inForce = agreements.inForce(partnership.id());
    Set<Side> readAgain =
        inForce.isPresent()
            ? KeepAgreement.sides(partnership, agreements.readAgain(partnership.id()))
            : Set.of();
    return new AgreementState(
        newest.orElse(null),
        AcceptedByBoth.of(partnership.roll(now), accepted.keySet()),
        accepted(partnership, actor, accepted),
        inForce.orElse(null),
        readAgain);
  }

  private static boolean accepted(
      Partnership partnership, Actor actor, Map<PlaceId, Instant> accepted) {
    return Optional.ofNullable(actor.person())
        .flatMap(partnership::place)
        .filter(place -> accepted.containsKey(place.id()))
        .isPresent();
  }
}
