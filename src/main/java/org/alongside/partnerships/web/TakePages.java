package org.alongside.partnerships.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.Invitation;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.TakePlace;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
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

  private final Offered offered;
  private final TakePlace take;
  private final InstantSource clock;

  TakePages(Offered offered, TakePlace take, InstantSource clock) {
    this.offered = offered;
    this.take = take;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.TAKE)
  @Requires(Action.READ_INVITATION)
  ModelAndView show(@PathVariable String partnership, Actor actor, HttpServletRequest request) {
    var in = offered.partnership(partnership).orElse(null);
    if (in == null) {
      return offered.ask(partnership, actor);
    }
    if (Rooms.own(in, actor).isPresent()) {
      return Show.seeOther(PartnershipPaths.place(in.slug()));
    }
    var code = CodeCookie.read(request);
    return offered
        .invitation(in, code, actor)
        .map(it -> offered.page(in, it, code, actor, TakePage.Form.empty()))
        .map(page -> Show.page(Offered.VIEW, page))
        .orElseGet(() -> offered.ask(partnership, actor));
  }

  @PostMapping(PartnershipPaths.TAKE)
  @Requires(Action.TAKE_PLACE)
  @Transactional
  public ModelAndView take(
      @PathVariable String partnership,
      @RequestParam MultiValueMap<String, String> values,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var typed = new Typed(values);
    var code = typed.of("code");
    var in = offered.partnership(partnership).orElse(null);
    var invitation = in == null ? null : offered.invitation(in, code, actor).orElse(null);
    if (in == null || invitation == null) {
      return offered.unknown(partnership, code, actor);
    }
    var read = TakeForm.read(typed, invitation);
    var wish = read.wish().orElse(null);
    if (read.mistakes().any() || wish == null) {
      return Show.refused(Offered.VIEW, again(in, invitation, typed, actor, read.mistakes()));
    }
    return switch (take.take(invitation.id(), actor, wish, clock.instant())) {
      case Attempt.Done<Place> done -> {
        CodeCookie.forget(request, response);
        yield taken(in, done.value());
      }
      case Attempt.Refused<Place>(var reasons) ->
          Show.refused(
              Offered.VIEW, again(in, invitation, typed, actor, Mistakes.because(reasons)));
      case Attempt.Overtaken<Place> _ ->
          Show.overtaken(Offered.VIEW, again(in, invitation, typed, actor, Mistakes.none()));
    };
  }

  private TakePage again(
      Partnership in, Invitation invitation, Typed typed, Actor actor, Mistakes mistakes) {
    var form = new TakePage.Form(typed, mistakes);
    return offered.page(in, invitation, typed.of("code"), actor, form);
  }

  private static ModelAndView taken(Partnership in, Place place) {
    return Show.seeOther(
        place.waiting()
            ? Done.WAITING.at(PartnershipPaths.place(in.slug()))
            : Done.TAKEN.at(PartnershipPaths.room(in.slug())));
  }
}
