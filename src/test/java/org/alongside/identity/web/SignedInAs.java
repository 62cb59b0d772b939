package org.alongside.identity.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import org.alongside.access.GiveRole;
import org.alongside.access.Role;
import org.alongside.database.RunningAlongside;
import org.alongside.identity.Device;
import org.alongside.identity.How;
import org.alongside.participation.Attempt;
import org.alongside.people.Contact;
import org.alongside.people.EmailAddress;
import org.alongside.people.People;
import org.alongside.people.Person;
import org.alongside.people.PersonId;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/**
 * A short way for tests to be signed in: makes people and their sessions, as signing in would, and
 * gives the cookie that a browser then sends.
 */
public final class SignedInAs {

  /** The name of the cookie. */
  public static final String COOKIE = "alongside-session";

  private SignedInAs() {}

  /** Somebody new, with this name and an address made from it, and these roles. */
  public static PersonId somebody(RunningAlongside running, String name, Role... roles) {
    return somebody(running.context(), name, roles);
  }

  /** The same, in an application that was started in another way. */
  public static PersonId somebody(BeanFactory beans, String name, Role... roles) {
    var now = beans.getBean(InstantSource.class).instant();
    var address = name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
    var person = Person.joining(name, Contact.by(new EmailAddress(address + "@example.org")), now);
    if (!beans.getBean(People.class).add(person)) {
      throw new IllegalStateException("There is a " + name + " already");
    }
    for (var role : roles) {
      var given = beans.getBean(GiveRole.class).give(null, person.id(), role, null, now);
      if (!(given instanceof Attempt.Done<?>)) {
        throw new IllegalStateException(name + " did not become " + role + ": " + given);
      }
    }
    return person.id();
  }

  /** The value of the session cookie of somebody who signed in with a passkey. */
  public static String cookie(RunningAlongside running, PersonId person) {
    return cookie(running, person, How.PASSKEY);
  }

  /** The same, in an application that was started in another way. */
  public static String cookie(BeanFactory beans, PersonId person) {
    return cookie(beans, person, How.PASSKEY);
  }

  /** The value of the session cookie of somebody who signed in this way. */
  public static String cookie(RunningAlongside running, PersonId person, How how) {
    return cookie(running.context(), person, how);
  }

  private static String cookie(BeanFactory beans, PersonId person, How how) {
    @SuppressWarnings("unchecked")
    SessionRepository<Session> sessions = beans.getBean(SessionRepository.class);
    var session = sessions.createSession();
    var signedIn = new SignedIn(person, how, beans.getBean(InstantSource.class).instant());
    session.setAttribute("SPRING_SECURITY_CONTEXT", new SecurityContextImpl(signedIn));
    session.setAttribute(Device.KEPT, new Device(Device.Browser.FIREFOX, Device.Platform.LINUX));
    session.setMaxInactiveInterval(Duration.ofDays(30));
    sessions.save(session);
    return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
  }
}
