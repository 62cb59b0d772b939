package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.MailWayBack;
import org.alongside.consultations.ResponseId;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.people.EmailAddress;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Rate;
import org.alongside.web.RateLimits;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sends the way back by mail; the page that it leads to opens nothing until somebody presses. */
@Controller
class WayBackPages {

  private static final int LONGEST = 300;

  /** Nobody fills other people's letter boxes from here. */
  private static final Rate EACH_ADDRESS = new Rate(3, Duration.ofHours(1));

  private static final Rate EACH_SENDER = new Rate(60, Duration.ofHours(1));

  private final Answering answering;
  private final Hub hub;
  private final MailWayBack mail;
  private final WholeOrNotAtAll whole;
  private final RateLimits limits;

  WayBackPages(
      Answering answering, Hub hub, MailWayBack mail, WholeOrNotAtAll whole, RateLimits limits) {
    this.answering = answering;
    this.hub = hub;
    this.mail = mail;
    this.whole = whole;
    this.limits = limits;
  }

  /** Programs open each link of a letter before people do: the answers are behind a button. */
  @GetMapping(ConsultationPaths.RETURN)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView show(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String key,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = answering.consultation(consultation, actor);
    if (key.isEmpty()) {
      return Show.page("consultations/wayBack", page(found, actor, request));
    }
    AnswerCookie.typed(key)
        .ifPresentOrElse(
            typed -> WayBackCookie.keep(typed, request, response),
            () -> WayBackCookie.forget(request, response));
    return Show.seeOther(ConsultationPaths.comeBack(found.slug()));
  }

  private WayBackPage page(Consultation found, Actor actor, HttpServletRequest request) {
    var key = WayBackCookie.read(request);
    var mailed = AnswerCookie.typed(key).flatMap(each -> answering.own(found, actor, each));
    var here = answering.own(found, actor, request);
    return new WayBackPage(found, key, mailed.orElse(null), here.orElse(null));
  }

  @PostMapping(ConsultationPaths.WAY_BACK)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView send(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String email,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request);
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var typed = email.length() > LONGEST ? email.substring(0, LONGEST) : email;
    var address = EmailAddress.read(typed);
    if (address.isEmpty()) {
      var mistake = new Mistake("email", "consultations.mistake.email");
      return Show.refused(HubPages.VIEW, hub.page(own.get(), Mistakes.of(mistake)).mailed(typed));
    }
    limits.take("way back to", address.get().value(), EACH_ADDRESS);
    limits.take("way back from", request.getRemoteAddr(), EACH_SENDER);
    var path = ConsultationPaths.comeBack(found.slug(), own.get().key());
    var attempt =
        whole.attempt(() -> mail.send(own.get().key(), address.get(), path, answering.now()));
    return switch (attempt) {
      case Attempt.Done<ResponseId> _ ->
          Show.seeOther(ConsultationPaths.answers(found.slug()) + "?mailed=yes");
      case Attempt.Refused<ResponseId>(var reasons) ->
          Show.refused(HubPages.VIEW, hub.page(own.get(), Mistakes.because(reasons)).mailed(typed));
      case Attempt.Overtaken<ResponseId> _ ->
          Show.overtaken(HubPages.VIEW, hub.page(own.get(), Mistakes.none()).mailed(typed));
    };
  }
}
