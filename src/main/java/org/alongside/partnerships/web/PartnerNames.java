package org.alongside.partnerships.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import org.alongside.partnerships.Introductions;
import org.alongside.partnerships.Partnership;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * Finds the names that partners chose to go by here, and those of others who appear beside them.
 */
@Component
class PartnerNames {

  private final Introductions introductions;
  private final People people;

  PartnerNames(Introductions introductions, People people) {
    this.introductions = introductions;
    this.people = people;
  }

  Named in(Partnership partnership, Collection<PersonId> others) {
    var wanted = new HashSet<>(others);
    partnership.places().forEach(place -> wanted.add(place.person()));
    var names = new HashMap<>(people.names(wanted));
    var introduced = introductions.of(partnership.id());
    for (var place : partnership.places()) {
      var shown = introduced.get(place.id());
      if (shown != null && shown.shownAs() != null && names.containsKey(place.person())) {
        names.put(place.person(), shown.shownAs());
      }
    }
    return new Named(names);
  }
}
