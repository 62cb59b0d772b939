package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Response;
import org.alongside.consultations.WithdrawResponse;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own answers: the key to them, the way on, and the way to take them back. */
@Controller
class HubPages {

  static final String VIEW = "consultations/hub";

  private final Answering answering;
  private final Hub hub;
  private final WithdrawResponse withdraw;
  private final WholeOrNotAtAll whole;

  HubPages(Answering answering, Hub hub, WithdrawResponse withdraw, WholeOrNotAtAll whole) {
    this.answering = answering;
    this.hub = hub;
    this.withdraw = withdraw;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.ANSWERS)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView show(
      @PathVariable String consultation,
      @RequestParam @Nullable String mailed,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    return answering
        .own(found, actor, request)
        .map(own -> hub.page(own, Mistakes.none()))
        .map(page -> Show.page(VIEW, mailed == null ? page : page.sentMail()))
        .orElseGet(() -> Show.seeOther(ConsultationPaths.one(found.slug())));
  }

  @PostMapping(ConsultationPaths.ANSWERS + "/withdrawal")
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView takeBack(
      @PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request);
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var attempt = whole.attempt(() -> withdraw.withdraw(own.get().key(), answering.now()));
    return switch (attempt) {
      case Attempt.Done<Response.Withdrawn> _ ->
          Show.seeOther(ConsultationPaths.answers(found.slug()));
      case Attempt.Refused<Response.Withdrawn>(var reasons) ->
          Show.refused(VIEW, hub.page(own.get(), Mistakes.because(reasons)));
      case Attempt.Overtaken<Response.Withdrawn> _ ->
          Show.overtaken(VIEW, hub.page(own.get(), Mistakes.none()));
    };
  }
}
