package org.alongside.decisions.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.decisions.Asked;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Introductions;
import org.alongside.partnerships.PartnershipId;
import org.alongside.partnerships.PlaceId;
import org.alongside.people.People;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds the names by which the people asked are known in their partnership. */
@Component
class Names {

  private final People people;
  private final Introductions introductions;

  Names(People people, Introductions introductions) {
    this.people = people;
    this.introductions = introductions;
  }

  Known of(PartnershipId partnership, Collection<Asked> asked) {
    return new Known(
        people.names(asked.stream().map(Asked::person).toList()), introductions.of(partnership));
  }

  /** Names by person, and how each wants to be shown. */
  record Known(Map<PersonId, String> names, Map<PlaceId, Introduction> introductions) {

    /** To the partners; empty for somebody who has deleted their account. */
    Optional<String> among(Asked asked) {
      return Optional.ofNullable(names.get(asked.person())).map(name -> shown(asked, name));
    }

    /** To everyone; empty too for whoever does not want their name seen. */
    Optional<String> inPublic(Asked asked) {
      return Optional.ofNullable(introductions.get(asked.place()))
          .filter(Introduction::inPublic)
          .flatMap(shown -> among(asked));
    }

    private String shown(Asked asked, String name) {
      return Optional.ofNullable(introductions.get(asked.place()))
          .flatMap(introduction -> Optional.ofNullable(introduction.shownAs()))
          .orElse(name);
    }

    /** By the random id that the record uses, for those who may be named to everyone. */
    Map<java.util.UUID, String> byAskedInPublic(Collection<Asked> asked) {
      var found = new HashMap<java.util.UUID, String>();
      asked.forEach(one -> inPublic(one).ifPresent(name -> found.put(one.id(), name)));
      return found;
    }
  }
}
