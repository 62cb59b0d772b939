package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.access.Role;
import org.alongside.access.Roles;
import org.alongside.identity.How;
import org.alongside.identity.SignInRequest;
import org.springframework.stereotype.Component;

/** Brings somebody who has proved an address to where they wanted to go: known, or new here. */
@Component
class Arrival {

  private final Newcomers newcomers;
  private final NewAddress newAddress;
  private final SignIn signIn;
  private final Roles roles;
  private final InstantSource clock;

  Arrival(
      Newcomers newcomers, NewAddress newAddress, SignIn signIn, Roles roles, InstantSource clock) {
    this.newcomers = newcomers;
    this.newAddress = newAddress;
    this.signIn = signIn;
    this.roles = roles;
    this.clock = clock;
  }

  /** Signs them in, or asks for a name first; the path to show next. */
  String by(SignInRequest proved, HttpServletRequest request, HttpServletResponse response) {
    AskingBrowser.forget(request, response);
    if (proved.changes() != null) {
      return newAddress.taken(proved, request);
    }
    var known = newcomers.known(proved.email());
    if (known.isEmpty()) {
      var fresh =
          new NewHere(How.LINK, proved.email().value(), null, clock.instant(), proved.returnTo());
      remember(fresh, request);
      return IdentityPaths.NAME;
    }
    signIn.as(known.get(), How.LINK, request, response);
    return roles.of(known.get()).contains(Role.ADMINISTRATOR)
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
    signIn.as(newcomers.account(fresh, name), fresh.how(), request, response);
    return fresh.returnTo();
  }
}
