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
  private final Navigation navigation;
  private final ObjectProvider<WhoIsHere> who;
  private final ObjectProvider<OrganisationHere> organisation;
  private volatile OrganisationHere.Card lastCard = OrganisationHere.Card.unknown();

  Shells(
      Languages languages,
      Navigation navigation,
      ObjectProvider<WhoIsHere> who,
      ObjectProvider<OrganisationHere> organisation) {
    this.languages = languages;
    this.navigation = navigation;
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
        card(),
        around(here.actingEnded(request), WayIn.from(request)),
        false);
  }

  /** For pages that must be drawn when nothing else works: whatever was last known. */
  Shell plain(HttpServletRequest request) {
    return new Shell(
        languages.of(request),
        Actor.stranger(),
        null,
        request.getRequestURI(),
        new Csrf(null),
        lastCard,
        new Shell.Around(
            languages.all(),
            navigation.header(),
            navigation.footer(),
            path -> false,
            false,
            WayIn.SIGN_IN),
        false);
  }

  private OrganisationHere.Card card() {
    OrganisationHere here = organisation.getIfAvailable();
    lastCard = here == null ? OrganisationHere.Card.unknown() : here.card();
    return lastCard;
  }

  private Shell.Around around(boolean actingEnded, String signIn) {
    return new Shell.Around(
        languages.all(), navigation.header(), navigation.footer(), navigation, actingEnded, signIn);
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

    @Override
    public boolean actingEnded(HttpServletRequest request) {
      return false;
    }
  }
}
