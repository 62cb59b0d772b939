package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.AllowQuotes;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets somebody change whether their words may be shown in the report. */
@Controller
class QuotingPages {

  private final Answering answering;
  private final Hub hub;
  private final AllowQuotes allow;
  private final WholeOrNotAtAll whole;

  QuotingPages(Answering answering, Hub hub, AllowQuotes allow, WholeOrNotAtAll whole) {
    this.answering = answering;
    this.hub = hub;
    this.allow = allow;
    this.whole = whole;
  }

  @PostMapping(ConsultationPaths.QUOTING)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView change(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String quote,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    return answering
        .own(found, actor, request)
        .map(own -> changed(own, quote.equals("yes")))
        .orElseGet(() -> Show.seeOther(ConsultationPaths.one(found.slug())));
  }

  private ModelAndView changed(Answering.Own own, boolean allowed) {
    var attempt = whole.attempt(() -> allow.allow(own.key(), allowed, answering.now()));
    return switch (attempt) {
      case Attempt.Done<Boolean> _ ->
          Show.seeOther(ConsultationPaths.answers(own.consultation().slug()));
      case Attempt.Refused<Boolean>(var reasons) ->
          Show.refused(HubPages.VIEW, page(own, Mistakes.because(reasons)));
      case Attempt.Overtaken<Boolean> _ ->
          Show.overtaken(HubPages.VIEW, page(own, Mistakes.none()));
    };
  }

  private HubPage page(Answering.Own own, Mistakes mistakes) {
    return hub.page(own, mistakes);
  }
}
