package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.identity.How;
import org.alongside.identity.SignInRequest;
import org.alongside.identity.StaffAccounts;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** Brings somebody who has proved an address to where they wanted to go: known, or new here. */
@Component
class Arrival {

  private final People people;
  private final StaffAccounts accounts;
  private final SignIn signIn;
  private final Roles roles;
  private final InstantSource clock;

  Arrival(People people, StaffAccounts accounts, SignIn signIn, Roles roles, InstantSource clock) {
    this.people = people;
    this.accounts = accounts;
    this.signIn = signIn;
    this.roles = roles;
    this.clock = clock;
  }

  /** Signs them in, or asks for a name first; the path to show next. */
  String by(SignInRequest proved, HttpServletRequest request, HttpServletResponse response) {
    AskingBrowser.forget(request, response);
    var known = people.findByEmail(proved.email());
    if (known.isEmpty()) {
      var fresh =
          new NewHere(How.LINK, proved.email().value(), null, clock.instant(), proved.returnTo());
      remember(fresh, request);
      return IdentityPaths.NAME;
    }
    var person = known.get().id();
    signIn.as(person, How.LINK, request, response);
    return roles.of(person).contains(Role.ADMINISTRATOR)
        ? IdentityPaths.secondStep(proved.returnTo())
        : proved.returnTo();
  }

  void remember(NewHere fresh, HttpServletRequest request) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession(true).setAttribute(NewHere.KEPT, fresh);
  }

  Optional<NewHere> remembered(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(NewHere.KEPT) instanceof NewHere fresh
        ? Optional.of(fresh).filter(one -> one.lasts(clock.instant()))
        : Optional.empty();
  }

  /** Makes the account of somebody who has said their name, and signs them in. */
  String join(
      NewHere fresh, String name, HttpServletRequest request, HttpServletResponse response) {
    signIn.as(person(fresh, name), fresh.how(), request, response);
    return fresh.returnTo();
  }

  private PersonId person(NewHere fresh, String name) {
    var staff = fresh.staff();
    if (staff != null) {
      return accounts.find(staff.issuer(), staff.subject()).orElseGet(() -> member(staff, name));
    }
    var email = new EmailAddress(Objects.requireNonNull(fresh.email()));
    var person = Person.joining(name, Contact.by(email), clock.instant());
    // Whoever was faster in another tab is the same person.
    return people.add(person) ? person.id() : people.findByEmail(email).orElseThrow().id();
  }

  private PersonId member(NewHere.Staff staff, String name) {
    var person = Person.joining(name, Contact.none(), clock.instant());
    people.add(person);
    accounts.link(staff.issuer(), staff.subject(), person.id(), clock.instant());
    return person.id();
  }
}
