package org.alongside.organisation.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.HappenedHere;
import org.alongside.access.web.Requires;
import org.alongside.facts.History;
import org.alongside.people.People;
import org.alongside.web.PageStart;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What administrators did here, for everybody whom they serve. */
@Controller
class HappenedPages {

  private static final int A_PAGE = 50;

  private final HappenedHere happened;
  private final People people;

  HappenedPages(HappenedHere happened, People people) {
    this.happened = happened;
    this.people = people;
  }

  @GetMapping(OrganisationPaths.HAPPENED)
  @Requires(Action.READ_INSTALLATION_RECORD)
  ModelAndView happened(@RequestParam(defaultValue = "") String before, Actor actor) {
    var mark =
        PageStart.read(before)
            .map(start -> new History.Mark(start.from(), start.id()))
            .orElse(null);
    var facts = happened.outside(actor, mark, A_PAGE + 1);
    var shown = facts.subList(0, Math.min(A_PAGE, facts.size()));
    var names = people.names(HappenedHere.people(shown));
    return Show.page(
        "organisation/happened",
        new HappenedPage(
            HappenedHere.told(shown, names),
            facts.size() > A_PAGE ? History.Mark.of(shown.getLast()) : null));
  }
}
