package org.alongside.identity.web;

import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.alongside.facts.Facts;
import org.alongside.identity.StaffAccounts;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.Join;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds the account of somebody who has proved who they are, or makes it. */
@Component
class Newcomers {

  private final People people;
  private final StaffAccounts accounts;
  private final Join join;
  private final InstantSource clock;

  Newcomers(People people, StaffAccounts accounts, Facts facts, InstantSource clock) {
    this.people = people;
    this.accounts = accounts;
    this.join = new Join(people, facts);
    this.clock = clock;
  }

  Optional<PersonId> known(EmailAddress email) {
    return people.findByEmail(email).map(Person::id);
  }

  /** The account of somebody new; whoever was faster in another tab is the same person. */
  PersonId account(NewHere fresh, String name) {
    var staff = fresh.staff();
    if (staff != null) {
      accounts.oneAtATime(staff.issuer(), staff.subject());
      return accounts.find(staff.issuer(), staff.subject()).orElseGet(() -> member(staff, name));
    }
    var email = new EmailAddress(Objects.requireNonNull(fresh.email()));
    return join.join(name, Contact.by(email), clock.instant()).or(() -> known(email)).orElseThrow();
  }

  private PersonId member(NewHere.Staff staff, String name) {
    var person = join.join(name, Contact.none(), clock.instant()).orElseThrow();
    accounts.link(staff.issuer(), staff.subject(), person, clock.instant());
    return person;
  }
}
