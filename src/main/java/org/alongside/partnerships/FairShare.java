package org.alongside.partnerships;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * No outside organisation holds more than a third of the voting places of a side. One place is
 * always allowed, or no side could begin. The organisation that runs this installation answers for
 * the work and isn't outside it.
 */
final class FairShare {

  private static final int A_THIRD = 3;

  private final Map<PlaceId, Declaration> declared;
  private final String host;

  FairShare(Map<PlaceId, Declaration> declared, String host) {
    this.declared = declared;
    this.host = host;
  }

  /** An organisation that this place counts for and that holds too many of these places. */
  Optional<String> exceededBy(Place place, Collection<Place> side) {
    var counted = side.stream().filter(FairShare::counts).toList();
    return counts(place)
        ? of(place).affiliations().stream()
            .filter(body -> body.countsForBody() && !body.with(host))
            .filter(body -> tooMany(held(body, counted), counted.size()))
            .map(Affiliation::body)
            .findFirst()
        : Optional.empty();
  }

  private static boolean counts(Place place) {
    return place.voting() && !place.waiting();
  }

  private static boolean tooMany(long held, int places) {
    return held > 1 && held * A_THIRD > places;
  }

  private long held(Affiliation body, Collection<Place> places) {
    return places.stream()
        .filter(place ->
            of(place).affiliations().stream()
                .anyMatch(other -> other.countsForBody() && other.with(body.body())))
        .count();
  }

  private Declaration of(Place place) {
    return declared.getOrDefault(place.id(), Declaration.NOTHING);
  }
}
