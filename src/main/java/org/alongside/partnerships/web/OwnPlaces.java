package org.alongside.partnerships.web;

import org.alongside.access.Actor;
import org.alongside.partnerships.Declaration;
import org.alongside.partnerships.Declarations;
import org.alongside.partnerships.Introduction;
import org.alongside.partnerships.Introductions;
import org.alongside.partnerships.Partnership;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page of somebody's own place. */
@Component
class OwnPlaces {

  static final String VIEW = "partnerships/place";

  private final Found found;
  private final Introductions introductions;
  private final Declarations declarations;

  OwnPlaces(Found found, Introductions introductions, Declarations declarations) {
    this.found = found;
    this.introductions = introductions;
    this.declarations = declarations;
  }

  PlacePage page(Partnership in, Actor actor, @Nullable Done done, Mistakes mistakes) {
    var place = Rooms.own(in, actor).orElseThrow(NotFound::new);
    var shown = introductions.of(in.id()).getOrDefault(place.id(), Introduction.TO_PARTNERS);
    var declared = declarations.of(in.id()).getOrDefault(place.id(), Declaration.NOTHING);
    return new PlacePage(
        new RoomPage.Heading(in.slug(), found.title(in), done),
        place,
        IntroductionForm.write(shown),
        DeclarationForm.write(declared),
        mistakes);
  }

  PlacePage typedName(PlacePage page, Typed typed) {
    return new PlacePage(page.heading(), page.place(), typed, page.declaration(), page.mistakes());
  }

  PlacePage typedDeclaration(PlacePage page, Typed typed) {
    return new PlacePage(page.heading(), page.place(), page.introduction(), typed, page.mistakes());
  }

  ModelAndView refused(Partnership in, Actor actor, Mistakes mistakes) {
    return Show.refused(VIEW, page(in, actor, null, mistakes));
  }

  ModelAndView overtaken(Partnership in, Actor actor) {
    return Show.overtaken(VIEW, page(in, actor, null, Mistakes.none()));
  }
}
