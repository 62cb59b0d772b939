package org.alongside.partnerships.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.Declare;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Place;
import org.alongside.partnerships.Places;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
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

/** Somebody's own place: how they are shown there, and what they declare. */
@Controller
class PlacePages {

  private final Found found;
  private final OwnPlaces own;
  private final Places places;
  private final Declare declare;
  private final InstantSource clock;

  PlacePages(Found found, OwnPlaces own, Places places, Declare declare, InstantSource clock) {
    this.found = found;
    this.own = own;
    this.places = places;
    this.declare = declare;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.PLACE)
  @Requires(Action.KEEP_OWN_PLACE)
  ModelAndView show(
      @PathVariable String partnership, @RequestParam @Nullable String done, Actor actor) {
    var in = found.partnership(partnership);
    return Show.page(OwnPlaces.VIEW, own.page(in, actor, Done.read(done), Mistakes.none()));
  }

  @PostMapping(PartnershipPaths.PLACE + "/name")
  @Requires(Action.KEEP_OWN_PLACE)
  @Transactional
  public ModelAndView name(
      @PathVariable String partnership,
      @RequestParam MultiValueMap<String, String> values,
      Actor actor) {
    var in = found.partnership(partnership);
    var place = place(in, actor);
    var form = new Checked(new Typed(values));
    var introduction = IntroductionForm.read(form);
    if (form.mistakes().any()) {
      var page = own.page(in, actor, null, form.mistakes());
      return Show.refused(OwnPlaces.VIEW, own.typedName(page, form.typed()));
    }
    places.introduce(place.id(), introduction);
    return Show.seeOther(Done.NAMED.at(PartnershipPaths.place(in.slug())));
  }

  @PostMapping(PartnershipPaths.PLACE + "/declaration")
  @Requires(Action.KEEP_OWN_PLACE)
  @Transactional
  public ModelAndView declare(
      @PathVariable String partnership,
      @RequestParam MultiValueMap<String, String> values,
      Actor actor) {
    var in = found.partnership(partnership);
    place(in, actor);
    var form = new Checked(new Typed(values));
    var declaration = DeclarationForm.read(form);
    if (form.mistakes().any()) {
      var page = own.page(in, actor, null, form.mistakes());
      return Show.refused(OwnPlaces.VIEW, own.typedDeclaration(page, form.typed()));
    }
    return switch (declare.declare(in.id(), actor, declaration, clock.instant())) {
      case Attempt.Done<Declaration> _ ->
          Show.seeOther(Done.DECLARED.at(PartnershipPaths.place(in.slug())));
      case Attempt.Refused<Declaration> refused ->
          own.refused(in, actor, Mistakes.because(refused.reasons()));
      case Attempt.Overtaken<Declaration> _ -> own.overtaken(in, actor);
    };
  }

  private static Place place(Partnership in, Actor actor) {
    return Rooms.own(in, actor).orElseThrow(NotFound::new);
  }
}
