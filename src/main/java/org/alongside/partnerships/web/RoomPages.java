package org.alongside.partnerships.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.HappenedHere;
import org.alongside.access.web.Requires;
import org.alongside.facts.History;
import org.alongside.web.PageStart;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The partners' room, and everything that has happened there. */
@Controller
class RoomPages {

  private static final int A_PAGE = 50;

  private final Found found;
  private final Rooms rooms;
  private final RoomParts parts;
  private final InstantSource clock;

  RoomPages(Found found, Rooms rooms, RoomParts parts, InstantSource clock) {
    this.found = found;
    this.rooms = rooms;
    this.parts = parts;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.ROOM)
  @Requires(Action.READ_PARTNERSHIP)
  ModelAndView room(
      @PathVariable String partnership, @RequestParam @Nullable String done, Actor actor) {
    var in = found.partnership(partnership);
    var heading = new RoomPage.Heading(in.slug(), found.title(in), Done.read(done));
    return Show.page("partnerships/room", rooms.of(in, heading, actor, clock.instant()));
  }

  @GetMapping(PartnershipPaths.HAPPENED)
  @Requires(Action.READ_PARTNERSHIP)
  ModelAndView happened(
      @PathVariable String partnership,
      @RequestParam(defaultValue = "") String before,
      Actor actor) {
    var in = found.partnership(partnership);
    var mark =
        PageStart.read(before)
            .map(start -> new History.Mark(start.from(), start.id()))
            .orElse(null);
    var facts = parts.happened().in(in.project(), actor, mark, A_PAGE + 1);
    var shown = facts.subList(0, Math.min(A_PAGE, facts.size()));
    var named = parts.names().in(in, HappenedHere.people(shown));
    return Show.page(
        "partnerships/happened",
        new HappenedPage(
            in.slug(),
            found.title(in),
            HappenedHere.told(shown, named.names()),
            parts.happened().opensOutside(actor),
            facts.size() > A_PAGE ? History.Mark.of(shown.getLast()) : null));
  }
}
