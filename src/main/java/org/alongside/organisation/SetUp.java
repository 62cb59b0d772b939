package org.alongside.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.facts.Audience;
import org.alongside.facts.Fact;
import org.alongside.facts.Facts;
import org.alongside.participation.Attempt;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;

/** Sets the organisation up, once: of two people who do it at the same time one is refused. */
public final class SetUp {

  /** What facts about the settings are about: there is one organisation here. */
  public static final UUID SUBJECT = new UUID(0, 1);

  private final Organisations organisations;
  private final SetUpKeys keys;
  private final People people;
  private final GiveRole roles;
  private final Facts facts;

  public SetUp(
      Organisations organisations, SetUpKeys keys, People people, GiveRole roles, Facts facts) {
    this.organisations = organisations;
    this.keys = keys;
    this.people = people;
    this.roles = roles;
    this.facts = facts;
  }

  /** Who will look after the installation, until they share it with others. */
  public record Administrator(String name, EmailAddress email) {}

  /** The first administrator, when it is done; the keys that led here open nothing any more. */
  public Attempt<PersonId> setUp(
      Organisation organisation, Administrator administrator, Instant now) {
    if (!organisations.begin(organisation)) {
      return Attempt.refused(OrganisationReason.ALREADY_SET_UP);
    }
    var person = person(administrator, now);
    roles.give(null, person, Role.ADMINISTRATOR, null, now);
    keys.forgetAll();
    facts.record(fact(person, now));
    return Attempt.done(person);
  }

  private PersonId person(Administrator administrator, Instant now) {
    var person = Person.joining(administrator.name(), Contact.by(administrator.email()), now);
    return people.add(person)
        ? person.id()
        : people.findByEmail(administrator.email()).orElseThrow().id();
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
