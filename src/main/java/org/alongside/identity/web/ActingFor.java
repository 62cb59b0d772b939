package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.alongside.access.web.CurrentActor;
import org.alongside.identity.Supports;
import org.alongside.people.PersonId;
import org.springframework.stereotype.Component;

/** For whom a supporter acts in this session, for as long as they are allowed to. */
@Component
class ActingFor implements CurrentActor.ActsFor {

  static final String KEPT = "alongside.acting-for";

  private final Supports supports;

  ActingFor(Supports supports) {
    this.supports = supports;
  }

  @Override
  public Optional<PersonId> person(HttpServletRequest request, PersonId signedIn) {
    var session = request.getSession(false);
    return session != null && session.getAttribute(KEPT) instanceof String person
        ? Optional.of(new PersonId(UUID.fromString(person)))
            .filter(one -> supports.allowed(signedIn, one))
        : Optional.empty();
  }
}
