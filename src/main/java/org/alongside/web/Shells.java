package org.alongside.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Makes the shell of a request. */
@Component
public final class Shells {

  private final Languages languages;
  private final ObjectProvider<WhoIsHere> who;
  private final ObjectProvider<OrganisationHere> organisation;

  Shells(
      Languages languages,
      ObjectProvider<WhoIsHere> who,
      ObjectProvider<OrganisationHere> organisation) {
    this.languages = languages;
    this.who = who;
    this.organisation = organisation;
  }

  public Shell of(HttpServletRequest request) {
    WhoIsHere here = who.getIfAvailable(Nobody::new);
    return new Shell(
        languages.of(request),
        here.actor(request),
        here.name(request),
        request.getRequestURI(),
        Csrf.of(request),
        organisation.getIfAvailable(() -> OrganisationHere.Card::unknown).card(),
        languages.all());
  }

  /** Until there is a way to sign in, everybody is a stranger. */
  private static final class Nobody implements WhoIsHere {
    @Override
    public Actor actor(HttpServletRequest request) {
      return Actor.stranger();
    }

    @Override
    public @Nullable String name(HttpServletRequest request) {
      return null;
    }
  }
}
