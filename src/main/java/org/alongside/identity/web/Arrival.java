package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.identity.How;
import org.alongside.identity.SignInRequest;
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
  private final SignIn signIn;
  private final InstantSource clock;

  Arrival(People people, SignIn signIn, InstantSource clock) {
    this.people = people;
    this.signIn = signIn;
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
    signIn.as(known.get().id(), How.LINK, request, response);
    return proved.returnTo();
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
    var email = fresh.email() == null ? null : new EmailAddress(fresh.email());
    var person =
        Person.joining(name, email == null ? Contact.none() : Contact.by(email), clock.instant());
    if (people.add(person) || email == null) {
      return person.id();
    }
    // The same person was faster in another tab.
    return people.findByEmail(email).orElseThrow().id();
  }
}
