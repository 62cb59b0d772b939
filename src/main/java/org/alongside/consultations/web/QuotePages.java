package org.alongside.consultations.web;

import java.time.InstantSource;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.AsideDesk;
import org.alongside.consultations.ChooseQuote;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.RemoveQuote;
import org.alongside.consultations.ResponseId;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Chooses words for the report from what somebody said who agrees to that, and takes them out. */
@Controller
class QuotePages {

  private static final String VIEW = "consultations/response";

  private final Judgeable judgeable;
  private final ChooseQuote choose;
  private final RemoveQuote remove;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  QuotePages(
      Judgeable judgeable,
      ChooseQuote choose,
      RemoveQuote remove,
      WholeOrNotAtAll whole,
      InstantSource clock) {
    this.judgeable = judgeable;
    this.choose = choose;
    this.remove = remove;
    this.whole = whole;
    this.clock = clock;
  }

  @PostMapping(ConsultationPaths.QUOTES)
  @Requires(Action.EXPORT_RESPONSES)
  ModelAndView choose(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @RequestParam(defaultValue = "") String question,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    var field = ResponsePage.QUOTE + question;
    var typed = new ResponsePage.Typed("", field, words.strip(), AsideDesk.Seen.NOTHING);
    var page = judgeable.page(consultation, response, typed, actor);
    var quote = new Quotes.Quote(new ResponseId(response), question, words);
    var attempt = whole.attempt(() -> choose.choose(actor, quote, clock.instant()));
    return switch (attempt) {
      case Attempt.Done<Quotes.Quote> _ -> Show.seeOther(page.path());
      case Attempt.Refused<Quotes.Quote>(var reasons) ->
          Show.refused(VIEW, page.with(Mistakes.because(field, reasons)));
      case Attempt.Overtaken<Quotes.Quote> _ -> Show.overtaken(VIEW, page);
    };
  }

  @PostMapping(ConsultationPaths.QUOTES + "/removal")
  @Requires(Action.EXPORT_RESPONSES)
  ModelAndView remove(
      @PathVariable String consultation,
      @PathVariable UUID response,
      @RequestParam(defaultValue = "") String question,
      Actor actor) {
    var page = judgeable.page(consultation, response, null, actor);
    var id = new ResponseId(response);
    var attempt = whole.attempt(() -> remove.remove(actor, id, question, clock.instant()));
    return switch (attempt) {
      case Attempt.Done<ResponseId> _ -> Show.seeOther(page.path());
      case Attempt.Refused<ResponseId>(var reasons) ->
          Show.refused(VIEW, page.with(Mistakes.because(reasons)));
      case Attempt.Overtaken<ResponseId> _ -> Show.overtaken(VIEW, page);
    };
  }
}
