package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.BeginResponse;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ReturnKey;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins to answer, comes back with a key, and lets this browser forget. */
@Controller
class ReturnPages {

  private final ConsultationDoor door;
  private final ConsultationPages pages;
  private final BeginVerb begin;
  private final Answering answering;

  ReturnPages(
      ConsultationDoor door, ConsultationPages pages, BeginVerb begin, Answering answering) {
    this.door = door;
    this.pages = pages;
    this.begin = begin;
    this.answering = answering;
  }

  /** Beginning, whole or not at all, at this moment. */
  @Component
  record BeginVerb(BeginResponse begin, WholeOrNotAtAll whole, InstantSource clock) {
    Attempt<BeginResponse.Started> at(Consultation consultation, Actor actor) {
      return whole.attempt(() -> begin.begin(consultation.id(), actor, clock.instant()));
    }
  }

  /** Whoever has begun goes on: a second press would leave the first answers behind. */
  @PostMapping(ConsultationPaths.ANSWERS)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView begin(
      @PathVariable String consultation,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = door.shown(consultation, actor);
    if (answering.own(found, actor, request).filter(own -> !own.withdrawn()).isPresent()) {
      return Show.seeOther(ConsultationPaths.answers(found.slug()));
    }
    return switch (begin.at(found, actor)) {
      case Attempt.Done<BeginResponse.Started>(var started) -> {
        AnswerCookie.keep(found.slug(), started.key(), request, response);
        yield Show.seeOther(
            found.terms().answerers().young()
                ? ConsultationPaths.behalf(found.slug())
                : ConsultationPaths.answers(found.slug()));
      }
      case Attempt.Refused<BeginResponse.Started>(var reasons) ->
          Show.refused(
              ConsultationPages.VIEW, pages.page(found, actor, request, Mistakes.because(reasons)));
      case Attempt.Overtaken<BeginResponse.Started> _ ->
          Show.overtaken(
              ConsultationPages.VIEW, pages.page(found, actor, request, Mistakes.none()));
    };
  }

  @PostMapping(ConsultationPaths.RETURN)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView comeBack(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String seen,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = door.shown(consultation, actor);
    var typed =
        AnswerCookie.typed(key).filter(each -> answering.own(found, actor, each).isPresent());
    if (typed.isEmpty()) {
      var mistakes = Mistakes.of(new Mistake("key", "consultations.mistake.key"));
      return Show.refused(
          ConsultationPages.VIEW, pages.page(found, actor, request, mistakes).typed(key));
    }
    if (seen.isEmpty() && losesOthers(found, actor, typed.get(), request)) {
      WayBackCookie.keep(typed.get(), request, response);
      return Show.seeOther(ConsultationPaths.comeBack(found.slug()));
    }
    AnswerCookie.keep(found.slug(), typed.get(), request, response);
    WayBackCookie.forget(request, response);
    return Show.seeOther(ConsultationPaths.answers(found.slug()));
  }

  /** Whether this browser holds another key, which they have not been shown yet. */
  private boolean losesOthers(
      Consultation found, Actor actor, ReturnKey typed, HttpServletRequest request) {
    return answering
        .own(found, actor, request)
        .filter(own -> !own.withdrawn() && !own.key().equals(typed))
        .isPresent();
  }

  @PostMapping(ConsultationPaths.ANSWERS + "/forget")
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView forget(
      @PathVariable String consultation,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = door.shown(consultation, actor);
    AnswerCookie.forget(found.slug(), request, response);
    return Show.seeOther(ConsultationPaths.one(found.slug()));
  }
}
