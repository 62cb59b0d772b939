package org.alongside.people;

import java.time.Instant;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;

/** Saves what somebody changes about themselves. */
public final class ChangeAccount {

  private final People people;
  private final Facts facts;

  public ChangeAccount(People people, Facts facts) {
    this.people = people;
    this.facts = facts;
  }

  /** Saves the person as they now want to be; overtaken when another device saved first. */
  public Attempt<Person> change(Person changed, PeopleFact what, Instant now) {
    if (!people.save(changed)) {
      return Attempt.overtaken();
    }
    facts.record(what.by(changed.id(), now));
    return Attempt.done(changed);
  }
}
