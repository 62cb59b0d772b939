package org.alongside.consultations.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.Reports;
import org.alongside.consultations.Results;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What came of a consultation, for everyone: the report, and every question in numbers. */
@Controller
class ResultsPages {

  private final ConsultationDoor door;
  private final Results results;
  private final Reports reports;
  private final Quotes quotes;

  ResultsPages(ConsultationDoor door, Results results, Reports reports, Quotes quotes) {
    this.quotes = quotes;
    this.door = door;
    this.results = results;
    this.reports = reports;
  }

  /** While people can answer, what others said is nobody's to see. */
  @GetMapping(ConsultationPaths.RESULTS)
  @Requires(Action.READ_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, Actor actor) {
    var found = door.shown(consultation, actor);
    return found.phase() instanceof Phase.Closed
        ? Show.page("consultations/results", page(found))
        : Show.seeOther(ConsultationPaths.one(found.slug()));
  }

  private ResultsPage page(Consultation found) {
    return new ResultsPage(
        found,
        results.counted(found.id()).orElse(null),
        reports.of(found.id()).editions(),
        new ResultsPage.Quoted(quotes.of(found.id()), quotes.agreed(found.id())));
  }
}
