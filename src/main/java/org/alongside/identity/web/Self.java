package org.alongside.identity.web;

import java.time.Instant;
import java.time.InstantSource;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.people.ChangeAccount;
import org.alongside.people.People;
import org.alongside.people.PeopleFact;
import org.alongside.people.Person;
import org.alongside.web.NotAllowed;
import org.springframework.stereotype.Component;

/** The signed-in person, as they are and as they change themselves. */
@Component
class Self {

  private final People people;
  private final ChangeAccount changeAccount;
  private final InstantSource clock;

  Self(People people, ChangeAccount changeAccount, InstantSource clock) {
    this.people = people;
    this.changeAccount = changeAccount;
    this.clock = clock;
  }

  Person of(Actor actor) {
    return people.find(actor.personOrThrow()).orElseThrow(NotAllowed::new);
  }

  /** Saves a change that began from the version which the form was drawn with. */
  Attempt<Person> change(Person changed, int version, PeopleFact what) {
    return changeAccount.change(changed.at(version), what, now());
  }

  Instant now() {
    return clock.instant();
  }
}
