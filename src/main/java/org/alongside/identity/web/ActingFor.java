package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.CurrentActor;
import org.alongside.identity.MayAct;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * For whom a supporter acts in this session. It stays so until they stop or sign out, also when
 * they may not any more: a page they opened before is never sent as their own.
 */
@Component
class ActingFor implements CurrentActor.ActsFor {

  static final String KEPT = "alongside.acting-for";

  private final MayAct mayAct;

  ActingFor(MayAct mayAct) {
    this.mayAct = mayAct;
  }

  @Override
  public Optional<Whom> whom(HttpServletRequest request, PersonId signedIn) {
    var session = request.getSession(false);
    if (session == null || !(session.getAttribute(KEPT) instanceof String kept)) {
      return Optional.empty();
    }
    var person = new PersonId(UUID.fromString(kept));
    return Optional.of(new Whom(person, mayAct.now(signedIn, person)));
  }
}
