package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.identity.Device;
import org.alongside.identity.How;
import org.alongside.people.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Begins the session of somebody who has proved who they are. */
@Component
public class SignIn {

  static final Duration PEOPLE_IDLE = Duration.ofDays(30);
  static final Duration ADMINISTRATORS_IDLE = Duration.ofHours(12);

  private final HttpSessionSecurityContextRepository contexts =
      new HttpSessionSecurityContextRepository();
  private final Roles roles;
  private final InstantSource clock;

  SignIn(Roles roles, InstantSource clock) {
    this.roles = roles;
    this.clock = clock;
  }

  /**
   * Signs somebody in on this device. Nothing that was in the session before is kept, its id and
   * its form tokens included, so that nobody who knew it gets in with them.
   */
  public void as(
      PersonId person, How how, HttpServletRequest request, HttpServletResponse response) {
    forget(request);
    var session = request.getSession(true);
    session.setMaxInactiveInterval(Math.toIntExact(idle(person).toSeconds()));
    session.setAttribute(Device.KEPT, device(request));
    var context = new SecurityContextImpl(new SignedIn(person, how, clock.instant()));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  /** Empties the session and gives it another id. */
  void forget(HttpServletRequest request) {
    var before = request.getSession(true);
    for (var name : Collections.list(before.getAttributeNames())) {
      before.removeAttribute(name);
    }
    request.changeSessionId();
  }

  private Duration idle(PersonId person) {
    return roles.of(person).contains(Role.ADMINISTRATOR) ? ADMINISTRATORS_IDLE : PEOPLE_IDLE;
  }

  private static Device device(HttpServletRequest request) {
    var agent = request.getHeader(HttpHeaders.USER_AGENT);
    return Device.of(agent == null ? "" : agent);
  }
}
