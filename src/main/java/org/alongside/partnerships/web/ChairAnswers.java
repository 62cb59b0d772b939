package org.alongside.partnerships.web;

import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Actor;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.Partnership;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers what a partner did about co-chairs. */
@Component
class ChairAnswers {

  static final String VIEW = "partnerships/chairs";

  private final Found found;
  private final Rooms rooms;
  private final RoomParts parts;
  private final InstantSource clock;

  ChairAnswers(Found found, Rooms rooms, RoomParts parts, InstantSource clock) {
    this.found = found;
    this.rooms = rooms;
    this.parts = parts;
    this.clock = clock;
  }

  Partnership partnership(String slug) {
    return found.partnership(slug);
  }

  ChairsPage page(Partnership in, Actor actor, @Nullable Done done, Mistakes mistakes) {
    var named = parts.names().in(in, List.of());
    return new ChairsPage(
        new RoomPage.Heading(in.slug(), found.title(in), done),
        rooms.members(in, named, actor),
        found.takesPart(in, actor),
        parts.questions().in(in, named, actor, clock.instant()),
        mistakes);
  }

  <T> ModelAndView of(Attempt<T> attempt, Partnership in, Actor actor, Done done) {
    return switch (attempt) {
      case Attempt.Done<T> _ -> Show.seeOther(done.at(PartnershipPaths.chairs(in.slug())));
      case Attempt.Refused<T> refused ->
          Show.refused(VIEW, page(in, actor, null, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<T> _ -> Show.overtaken(VIEW, page(in, actor, null, Mistakes.none()));
    };
  }

  ModelAndView nobodyChosen(Partnership in, Actor actor) {
    var mistake = new Mistake("place", "partnerships.mistake.candidate");
    return Show.refused(VIEW, page(in, actor, null, Mistakes.of(mistake)));
  }
}
