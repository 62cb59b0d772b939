package org.alongside.people;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;

/** What people change about themselves; only they can read it. */
public enum PeopleFact implements FactKind {
  JOINED,
  PROFILE_CHANGED,
  CONTACT_CHANGED,
  CONSENT_GIVEN,
  CONSENT_WITHDRAWN,
  ACCOUNT_DELETED;

  @Override
  public String code() {
    return "people." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fact that somebody has done this themselves now. */
  Fact by(PersonId person, Instant now) {
    return new Fact(
        UUID.randomUUID(),
        code(),
        Fact.Who.person(person.value()),
        Fact.Where.outside("person", person.value()),
        Here.day(now),
        now,
        Audience.PERSON,
        Map.of());
  }
}
