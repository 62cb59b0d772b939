package org.alongside.decisions.web;

import java.util.Collection;
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

    private String shown(Asked asked, String name) {
      return Optional.ofNullable(introductions.get(asked.place()))
          .flatMap(introduction -> Optional.ofNullable(introduction.shownAs()))
          .orElse(name);
    }
  }
}
