package org.alongside.identity;

import java.time.Instant;
import org.alongside.access.Actor;
import org.alongside.facts.Facts;
import org.alongside.organisation.SetUpKey;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** An administrator types the one-time key that another one, or whoever runs the machine, made. */
public final class UseEnrolment {

  private final Enrolments enrolments;
  private final Facts facts;

  public UseEnrolment(Enrolments enrolments, Facts facts) {
    this.enrolments = enrolments;
    this.facts = facts;
  }

  public Attempt<PersonId> use(Actor actor, String typed, Instant now) {
    var person = actor.personOrThrow();
    if (SetUpKey.read(typed).filter(key -> enrolments.use(person, key, now)).isEmpty()) {
      return Attempt.refused(KeyReason.NOT_YOUR_ONE_TIME_KEY);
    }
    facts.record(IdentityFact.ADMINISTRATOR_KEY_USED.happened(actor.who(null), person, now));
    return Attempt.done(person);
  }
}
