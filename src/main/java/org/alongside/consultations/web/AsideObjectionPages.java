package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Aside;
import org.alongside.consultations.AsideReason;
import org.alongside.consultations.ObjectToAside;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes what somebody says whose response does not count. */
@Controller
class AsideObjectionPages {

  private static final String FIELD = "objection";

  private final Answering answering;
  private final Hub hub;
  private final ObjectToAside object;
  private final WholeOrNotAtAll whole;

  AsideObjectionPages(Answering answering, Hub hub, ObjectToAside object, WholeOrNotAtAll whole) {
    this.answering = answering;
    this.hub = hub;
    this.object = object;
    this.whole = whole;
  }

  @PostMapping(ConsultationPaths.OBJECTION)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView object(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String objection,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    return answering
        .own(found, actor, request)
        .map(own -> objected(own, objection.strip()))
        .orElseGet(() -> Show.seeOther(ConsultationPaths.one(found.slug())));
  }

  private ModelAndView objected(Answering.Own own, String words) {
    if (words.length() > Aside.Step.LONGEST) {
      var mistake = new Mistake(FIELD, "consultations.mistake.too-long", Aside.Step.LONGEST);
      return Show.refused(HubPages.VIEW, page(own, words, Mistakes.of(mistake)));
    }
    var attempt = whole.attempt(() -> object.object(own.key(), words, answering.now()));
    return switch (attempt) {
      case Attempt.Done<Aside> _ ->
          Show.seeOther(ConsultationPaths.answers(own.consultation().slug()));
      case Attempt.Refused<Aside>(var reasons) ->
          Show.refused(
              HubPages.VIEW,
              page(
                  own,
                  words,
                  new Mistakes(
                      reasons.stream()
                          .map(reason ->
                              new Mistake(
                                  reason == AsideReason.WORDS_MISSING ? FIELD : "", reason.key()))
                          .toList())));
      case Attempt.Overtaken<Aside> _ ->
          Show.overtaken(HubPages.VIEW, page(own, words, Mistakes.none()));
    };
  }

  private HubPage page(Answering.Own own, String words, Mistakes mistakes) {
    return hub.page(own, mistakes).objecting(words);
  }
}
