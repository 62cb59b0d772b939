package org.alongside.partnerships.web;

import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.Partnership;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers what a partner did with their own place: on to a page, or the place's page again. */
@Component
class PlaceAnswers {

  private final Found found;
  private final OwnPlaces own;

  PlaceAnswers(Found found, OwnPlaces own) {
    this.found = found;
    this.own = own;
  }

  Partnership partnership(String slug) {
    return found.partnership(slug);
  }

  RoomPage.Heading heading(Partnership in) {
    return new RoomPage.Heading(in.slug(), found.title(in), null);
  }

  PlacePage page(Partnership in, Actor actor, Mistakes mistakes) {
    return own.page(in, actor, null, mistakes);
  }

  <T> ModelAndView of(Attempt<T> attempt, Partnership in, Actor actor, String next) {
    return switch (attempt) {
      case Attempt.Done<T> _ -> Show.seeOther(next);
      case Attempt.Refused<T> refused ->
          own.refused(in, actor, Mistakes.because(refused.reasons()));
      case Attempt.Overtaken<T> _ -> own.overtaken(in, actor);
    };
  }
}
