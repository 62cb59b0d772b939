package org.alongside.partnerships;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.participation.Side;
import org.alongside.people.PersonId;
import org.jspecify.annotations.Nullable;

/** Partnerships kept in memory. */
class InMemoryPlaces implements Places, Partnerships {

  private final Map<PartnershipId, Partnership> founded = new LinkedHashMap<>();
  final Map<PlaceId, Introduction> introductions = new HashMap<>();
  final List<Place> ended = new ArrayList<>();

  @Override
  public boolean found(Partnership partnership) {
    if (ofProject(partnership.project()).isPresent() || find(partnership.slug()).isPresent()) {
      return false;
    }
    founded.put(partnership.id(), partnership);
    return true;
  }

  @Override
  public Optional<Partnership> forChange(PartnershipId id) {
    return find(id);
  }

  @Override
  public void save(PartnershipId id, Place place) {
    var before = find(id).orElseThrow();
    var places = new ArrayList<>(before.places());
    places.removeIf(other -> other.id().equals(place.id()));
    if (place.until() == null) {
      places.add(place);
    } else {
      ended.add(place);
    }
    founded.put(id, new Partnership(id, before.project(), before.slug(), places));
  }

  @Override
  public void introduce(PlaceId place, Introduction introduction) {
    introductions.put(place, introduction);
  }

  @Override
  public Optional<Partnership> find(PartnershipId id) {
    return Optional.ofNullable(founded.get(id));
  }

  @Override
  public Optional<Partnership> find(String slug) {
    return founded.values().stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  @Override
  public List<PartnershipId> withLived(PersonId person, @Nullable UUID project) {
    return founded.values().stream()
        .filter(it -> project == null || it.project().equals(project))
        .filter(it ->
            it.place(person).filter(own -> own.side() == Side.LIVED && !own.waiting()).isPresent())
        .map(Partnership::id)
        .toList();
  }

  @Override
  public Optional<Partnership> ofProject(UUID project) {
    return founded.values().stream().filter(it -> it.project().equals(project)).findFirst();
  }
}
