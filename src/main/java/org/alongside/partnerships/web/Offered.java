package org.alongside.partnerships.web;

import java.time.InstantSource;
import java.util.Optional;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.identity.web.IdentityPaths;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.InvitationCode;
import org.alongside.partnerships.Invitations;
import org.alongside.partnerships.Partnership;
import org.alongside.projects.Slug;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * The place that somebody is offered, and the pages that say so. Whoever has no invitation learns
 * nothing: neither what the project is called nor whether there is one.
 */
@Component
class Offered {

  static final String VIEW = "partnerships/take";
  private static final String CODE = "partnerships/code";

  private final Found found;
  private final Invitations invitations;
  private final Access access;
  private final InstantSource clock;

  Offered(Found found, Invitations invitations, Access access, InstantSource clock) {
    this.found = found;
    this.invitations = invitations;
    this.access = access;
    this.clock = clock;
  }

  /** The partnership of this address, if there is one; what can be no address of one is none. */
  Optional<Partnership> partnership(String slug) {
    if (!Slug.isSlug(slug)) {
      throw new NotFound();
    }
    return found.perhaps(slug);
  }

  /** The invitation that a code opens, or the one that waits for whoever is signed in. */
  Optional<Invitation> invitation(Partnership in, String code, Actor actor) {
    return byCode(in, code).or(() -> byName(in, actor));
  }

  Optional<Invitation> byCode(Partnership in, String code) {
    return code.isBlank()
        ? Optional.empty()
        : invitations.find(InvitationCode.typed(code)).filter(each -> opens(each, in));
  }

  private Optional<Invitation> byName(Partnership in, Actor actor) {
    return Optional.ofNullable(actor.person())
        .flatMap(person ->
            invitations.openFor(person, clock.instant()).stream()
                .filter(each -> opens(each, in))
                .findFirst());
  }

  private boolean opens(Invitation invitation, Partnership in) {
    return invitation.partnership().equals(in.id()) && invitation.openAt(clock.instant());
  }

  TakePage page(
      Partnership in, Invitation invitation, String code, Actor actor, TakePage.Form form) {
    var heading = new RoomPage.Heading(in.slug(), found.title(in), null);
    var takes = access.may(actor, Action.TAKE_PLACE, null);
    return new TakePage(heading, code, invitation, signIn(in.slug(), actor), takes, form);
  }

  /** Asks for the code. */
  ModelAndView ask(String slug, Actor actor) {
    return Show.page(CODE, new CodePage(slug, "", signIn(slug, actor), Mistakes.none()));
  }

  /** Asks again, after a code that opens nothing. */
  ModelAndView unknown(String slug, String code, Actor actor) {
    var mistakes = Mistakes.of(new Mistake("code", "partnerships.mistake.code"));
    return Show.refused(CODE, new CodePage(slug, code, signIn(slug, actor), mistakes));
  }

  private static @Nullable String signIn(String slug, Actor actor) {
    return actor.signedIn() ? null : IdentityPaths.signIn(PartnershipPaths.take(slug));
  }
}
