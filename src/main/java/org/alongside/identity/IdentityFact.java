package org.alongside.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.FactKind;
import org.alongside.participation.Here;
import org.alongside.people.PersonId;

/** What happens to the ways people sign in, and who acts for whom. */
public enum IdentityFact implements FactKind {
  PASSKEY_ADDED(Audience.PERSON),
  PASSKEY_REMOVED(Audience.PERSON),
  ADMINISTRATOR_KEY_ISSUED(Audience.PARTNERS),
  ADMINISTRATOR_KEY_USED(Audience.PARTNERS),
  CARD_ISSUED(Audience.PARTNERS),
  CARD_REVOKED(Audience.PARTNERS),
  CARD_STOPPED(Audience.PERSON),
  SUPPORTER_ASKED(Audience.PERSON),
  SUPPORTER_ACCEPTED(Audience.PERSON),
  SUPPORT_ENDED(Audience.PERSON),
  ACCOUNT_DELETED(Audience.PARTNERS);

  private final Audience audience;

  IdentityFact(Audience audience) {
    this.audience = audience;
  }

  @Override
  public String code() {
    return "identity." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The fact that this has happened to somebody now. */
  Fact happened(Fact.Who who, PersonId person, Instant now) {
    return new Fact(
        UUID.randomUUID(),
        code(),
        who,
        Fact.Where.outside("person", person.value()),
        Here.day(now),
        now,
        audience,
        Map.of());
  }
}
