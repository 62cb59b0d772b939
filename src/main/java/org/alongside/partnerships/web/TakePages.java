package org.alongside.partnerships.web;

import java.time.InstantSource;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.identity.web.IdentityPaths;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.InvitationCode;
import org.alongside.partnerships.Invitations;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.TakePlace;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows somebody the place that they are invited to; opening the page takes nothing. */
@Controller
class TakePages {

  private static final String VIEW = "partnerships/take";

  private final Found found;
  private final Invitations invitations;
  private final TakePlace take;
  private final InstantSource clock;

  TakePages(Found found, Invitations invitations, TakePlace take, InstantSource clock) {
    this.found = found;
    this.invitations = invitations;
    this.take = take;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.TAKE)
  @Requires(Action.READ_INVITATION)
  ModelAndView show(
      @PathVariable String partnership, @RequestParam(defaultValue = "") String code, Actor actor) {
    var in = found.partnership(partnership);
    if (Rooms.own(in, actor).isPresent()) {
      return Show.seeOther(PartnershipPaths.place(in.slug()));
    }
    var invitation = invitation(in, code, actor);
    if (invitation.isEmpty() && !code.isBlank()) {
      var form = new TakePage.Form(Typed.nothing(), unknown());
      return Show.refused(VIEW, page(in, code, null, actor, form));
    }
    return Show.page(VIEW, page(in, code, invitation.orElse(null), actor, TakePage.Form.empty()));
  }

  @PostMapping(PartnershipPaths.TAKE)
  @Requires(Action.TAKE_PLACE)
  @Transactional
  public ModelAndView take(
      @PathVariable String partnership,
      @RequestParam(defaultValue = "") String code,
      @RequestParam MultiValueMap<String, String> values,
      Actor actor) {
    var in = found.partnership(partnership);
    var typed = new Typed(values);
    var invitation = invitation(in, code, actor);
    if (invitation.isEmpty()) {
      var form = new TakePage.Form(typed, unknown());
      return Show.refused(VIEW, page(in, code, null, actor, form));
    }
    var read = TakeForm.read(typed, invitation.get());
    if (read.mistakes().any() || read.wish().isEmpty()) {
      var form = new TakePage.Form(typed, read.mistakes());
      return Show.refused(VIEW, page(in, code, invitation.get(), actor, form));
    }
    return switch (take.take(invitation.get().id(), actor, read.wish().get(), clock.instant())) {
      case Attempt.Done<Place> done -> taken(in, done.value());
      case Attempt.Refused<Place> refused -> {
        var form = new TakePage.Form(typed, Mistakes.because(refused.reasons()));
        yield Show.refused(VIEW, page(in, code, invitation.get(), actor, form));
      }
      case Attempt.Overtaken<Place> _ -> {
        var form = new TakePage.Form(typed, Mistakes.none());
        yield Show.overtaken(VIEW, page(in, code, invitation.get(), actor, form));
      }
    };
  }

  private static ModelAndView taken(Partnership in, Place place) {
    return Show.seeOther(
        place.waiting()
            ? Done.WAITING.at(PartnershipPaths.place(in.slug()))
            : Done.TAKEN.at(PartnershipPaths.room(in.slug())));
  }

  /** The invitation that a code opens, or the one that waits for whoever is signed in. */
  private Optional<Invitation> invitation(Partnership in, String code, Actor actor) {
    var now = clock.instant();
    var found =
        code.isBlank()
            ? Optional.ofNullable(actor.person())
                .flatMap(person ->
                    invitations.openFor(person, now).stream()
                        .filter(each -> each.partnership().equals(in.id()))
                        .findFirst())
            : invitations.find(InvitationCode.typed(code));
    return found.filter(each -> each.partnership().equals(in.id()) && each.openAt(now));
  }

  private static Mistakes unknown() {
    return Mistakes.of(new Mistake("code", "partnerships.mistake.code"));
  }

  private TakePage page(
      Partnership in,
      String code,
      @Nullable Invitation invitation,
      Actor actor,
      TakePage.Form form) {
    var back =
        code.isBlank()
            ? PartnershipPaths.take(in.slug())
            : PartnershipPaths.take(in, InvitationCode.typed(code));
    return new TakePage(
        new RoomPage.Heading(in.slug(), found.title(in), null),
        code,
        invitation,
        actor.signedIn() ? null : IdentityPaths.signIn(back),
        form);
  }
}
