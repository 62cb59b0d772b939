package org.alongside.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.PersonId;

/** Sets the organisation up, once: of two people who do it at the same time one is refused. */
public final class SetUp {

  /** What facts about the settings are about: there is one organisation here. */
  static final UUID SUBJECT = new UUID(0, 1);

  private final Organisations organisations;
  private final Facts facts;

  public SetUp(Organisations organisations, Facts facts) {
    this.organisations = organisations;
    this.facts = facts;
  }

  public Attempt<Organisation> setUp(
      PersonId firstAdministrator, Organisation organisation, Instant now) {
    if (!organisations.begin(organisation)) {
      return Attempt.refused(OrganisationReason.ALREADY_SET_UP);
    }
    facts.record(fact(firstAdministrator, now));
    return Attempt.done(organisation);
  }

  private static Fact fact(PersonId firstAdministrator, Instant now) {
    return new Fact(
        UUID.randomUUID(),
        OrganisationFact.SET_UP.code(),
        Fact.Who.person(firstAdministrator.value()),
        Fact.Where.outside("organisation", SUBJECT),
        LocalDate.ofInstant(now, ZoneOffset.UTC),
        now,
        Audience.PARTNERS,
        Map.of());
  }
}
