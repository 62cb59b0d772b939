package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Response;
import org.alongside.consultations.SavePage;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Route;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks page by page, and saves each page when it is left. */
@Controller
class AnswerPages {

  private static final String VIEW = "consultations/page";

  private final Answering answering;
  private final SavePage save;
  private final WholeOrNotAtAll whole;

  AnswerPages(Answering answering, SavePage save, WholeOrNotAtAll whole) {
    this.answering = answering;
    this.save = save;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.PAGE)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView ask(
      @PathVariable String consultation,
      @PathVariable String page,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request).filter(each -> !each.withdrawn());
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var asked = onTheWay(own.get().route(), page);
    if (asked.isEmpty()) {
      pageOf(found, page);
      return Show.seeOther(ConsultationPaths.answers(found.slug()));
    }
    var fields = KeptFields.of(asked.get(), own.get().answers());
    return Show.page(
        VIEW,
        new AnswerPage(found, asked.get(), fields, back(own.get(), page), false, Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.PAGE)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView answer(
      @PathVariable String consultation,
      @PathVariable String page,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = answering.consultation(consultation, actor);
    var sent = new Sent(pageOf(found, page), new Fields(all));
    var own = answering.own(found, actor, request).or(() -> typed(found, sent, request, response));
    return own.map(each -> saved(each, sent)).orElseGet(() -> withoutKey(found, sent));
  }

  /** What came in for a page of the questionnaire. */
  private record Sent(Page page, Fields fields) {
    boolean later() {
      return !fields.of("later").isEmpty();
    }
  }

  private Optional<Answering.Own> typed(
      Consultation found, Sent sent, HttpServletRequest request, HttpServletResponse response) {
    var own = AnswerCookie.typed(sent.fields().of("key")).flatMap(key -> answering.own(found, key));
    own.ifPresent(each -> AnswerCookie.keep(found.slug(), each.key(), request, response));
    return own;
  }

  /** Whoever has lost their key keeps what they typed, and can type the key here. */
  private static ModelAndView withoutKey(Consultation found, Sent sent) {
    var mistakes = Mistakes.of(new Mistake("key", "consultations.mistake.key-lost"));
    var back = ConsultationPaths.one(found.slug());
    return Show.refused(
        VIEW, new AnswerPage(found, sent.page(), sent.fields(), back, true, mistakes));
  }

  private ModelAndView saved(Answering.Own own, Sent sent) {
    var shown = onTheWay(own.route(), sent.page().code()).orElse(sent.page());
    var said =
        new SavePage.Said(sent.page().code(), AnswerForm.read(shown, sent.fields()), sent.later());
    var attempt = whole.attempt(() -> save.save(own.key(), said, answering.now()));
    return switch (attempt) {
      case Attempt.Done<Response.Kept> _ -> Show.seeOther(next(own, sent));
      case Attempt.Refused<Response.Kept>(var reasons) ->
          Show.refused(VIEW, again(own, shown, sent, AnswerMistakes.of(reasons)));
      case Attempt.Overtaken<Response.Kept> _ ->
          Show.overtaken(VIEW, again(own, shown, sent, Mistakes.none()));
    };
  }

  private static AnswerPage again(Answering.Own own, Page shown, Sent sent, Mistakes mistakes) {
    return new AnswerPage(
        own.consultation(), shown, sent.fields(), back(own, shown.code()), false, mistakes);
  }

  /** Where the answers lead that are saved now. */
  private String next(Answering.Own before, Sent sent) {
    var slug = before.consultation().slug();
    if (sent.later()) {
      return ConsultationPaths.answers(slug);
    }
    return answering
        .own(before.consultation(), before.key())
        .flatMap(own -> own.route().after(sent.page().code()))
        .map(page -> ConsultationPaths.page(slug, page.code()))
        .orElse(ConsultationPaths.check(slug));
  }

  private static String back(Answering.Own own, String page) {
    var slug = own.consultation().slug();
    return own.route()
        .before(page)
        .map(before -> ConsultationPaths.page(slug, before.code()))
        .orElse(ConsultationPaths.answers(slug));
  }

  private static Optional<Page> onTheWay(Route route, String code) {
    return route.pages().stream().filter(page -> page.code().equals(code)).findFirst();
  }

  private static Page pageOf(Consultation consultation, String code) {
    return consultation.questions().pages().stream()
        .filter(page -> page.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
