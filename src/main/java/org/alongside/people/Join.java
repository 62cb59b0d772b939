package org.alongside.people;

import java.time.Instant;
import java.util.Optional;
import org.alongside.facts.Facts;

/** Makes an account for somebody who has just come. */
public final class Join {

  private final People people;
  private final Facts facts;

  public Join(People people, Facts facts) {
    this.people = people;
    this.facts = facts;
  }

  /** The new person's id; empty when somebody has this e-mail address already. */
  public Optional<PersonId> join(String name, Contact contact, Instant now) {
    var person = Person.joining(name, contact, now);
    if (!people.add(person)) {
      return Optional.empty();
    }
    facts.record(PeopleFact.JOINED.by(person.id(), now));
    return Optional.of(person.id());
  }
}
