package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.web.CurrentActor;
import org.alongside.identity.MayAct;
import org.alongside.people.PersonId;
import org.alongside.web.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * For whom a supporter acts in this session, for as long as they are allowed to. What they send
 * when they are not any more is not taken as their own.
 */
@Component
class ActingFor implements CurrentActor.ActsFor {

  static final String KEPT = "alongside.acting-for";

  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Set<String> ENDING =
      Set.of(IdentityPaths.STOP_ACTING, IdentityPaths.SIGN_OUT);

  private final MayAct mayAct;

  ActingFor(MayAct mayAct) {
    this.mayAct = mayAct;
  }

  @Override
  public Optional<PersonId> person(HttpServletRequest request, PersonId signedIn) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
      return Optional.empty();
    }
    var person = new PersonId(UUID.fromString(kept));
    if (mayAct.now(signedIn, person)) {
      return Optional.of(person);
    }
    session.removeAttribute(KEPT);
    if (!READING.contains(request.getMethod()) && !ENDING.contains(request.getRequestURI())) {
      throw new NotAllowed();
    }
    return Optional.empty();
  }
}
