package org.alongside.partnerships;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;

/**
 * The people of both sides who work on one project as equals.
 *
 * @param slug the last part of its address
 * @param places those held now; ended ones live on in the record only
 */
public record Partnership(PartnershipId id, UUID project, String slug, List<Place> places) {

  public Partnership {
    places = List.copyOf(places);
  }

  public List<Place> places(Side side) {
    return places.stream().filter(place -> place.side() == side).toList();
  }

  public Optional<Place> place(PlaceId id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst();
  }

  public Optional<Place> place(PersonId person) {
    return places.stream().filter(place -> place.person().equals(person)).findFirst();
  }

  public Optional<Place> coChair(Side side) {
    return places(side).stream().filter(Place::coChair).findFirst();
  }

  /** Who has a say at this moment. */
  public Roll roll(Instant moment) {
    return Roll.at(places, moment);
  }
}
