package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.web.CurrentActor;
import org.alongside.identity.SignInRequest;
import org.alongside.mail.Content;
import org.alongside.mail.Letter;
import org.alongside.mail.Outbox;
import org.alongside.participation.Attempt;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.PeopleFact;
import org.alongside.people.Person;
import org.alongside.web.NotAllowed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives somebody the new address that they have proved, and tells the old one. */
@Component
class NewAddress {

  private final Self self;
  private final CurrentActor current;
  private final Outbox outbox;

  NewAddress(Self self, CurrentActor current, Outbox outbox) {
    this.self = self;
    this.current = current;
    this.outbox = outbox;
  }

  /** The path to show next. Only whoever asked for it, still signed in, gets the new address. */
  String taken(SignInRequest proved, HttpServletRequest request) {
    var actor = current.of(request);
    if (actor.acting() || !actor.signedIn() || !actor.personOrThrow().equals(proved.changes())) {
      throw new NotAllowed();
    }
    var person = self.of(actor);
    var changed = person.with(at(person.contact(), proved.email()));
    var saved = self.change(changed, person.version(), PeopleFact.CONTACT_CHANGED);
    if (saved instanceof Attempt.Done<Person>) {
      tell(person.contact().email(), proved);
      return IdentityPaths.ME;
    }
    return IdentityPaths.EMAIL_TAKEN;
  }

  private void tell(@Nullable EmailAddress old, SignInRequest proved) {
    if (old != null) {
      outbox.send(
          Letter.to(old, proved.id(), Content.of("identity.letter.address-changed", "/contact")));
    }
  }

  private static Contact at(Contact contact, EmailAddress email) {
    return new Contact(email, contact.phone(), contact.post(), contact.preferred());
  }
}
