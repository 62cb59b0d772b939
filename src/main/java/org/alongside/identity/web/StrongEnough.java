package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.access.Role;
import org.alongside.access.web.CurrentActor;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Lets an administrator be one only after signing in with a passkey or through their employer, and
 * for twelve hours; until then they are who they are, without that role.
 */
@Component
class StrongEnough implements CurrentActor.RolesAsleep {

  private final InstantSource clock;

  StrongEnough(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Set<Role> awake(HttpServletRequest request, Set<Role> held) {
    if (!held.contains(Role.ADMINISTRATOR) || strong(request)) {
      return held;
    }
    var awake = EnumSet.copyOf(held);
    awake.remove(Role.ADMINISTRATOR);
    return awake;
  }

  boolean strong(HttpServletRequest request) {
    var signedIn =
        request.getUserPrincipal() instanceof Authentication who ? SignedIn.in(who) : null;
    return signedIn != null
        && signedIn.how().strong()
        && clock.instant().isBefore(signedIn.at().plus(SignIn.ADMINISTRATORS_IDLE));
  }
}
