package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.AfterSending;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.HandIn;
import org.alongside.consultations.QuoteReason;
import org.alongside.consultations.Quotes;
import org.alongside.consultations.Response;
import org.alongside.consultations.ResponseId;
import org.alongside.consultations.Signals;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows everything once more, sends it, and says that it has come. */
@Controller
class CheckPages {

  private static final String VIEW = "consultations/check";

  private final Answering answering;
  private final Hub hub;
  private final HandIn hand;
  private final WholeOrNotAtAll whole;
  private final Afterwards after;

  CheckPages(Answering answering, Hub hub, HandIn hand, WholeOrNotAtAll whole, Afterwards after) {
    this.answering = answering;
    this.hub = hub;
    this.hand = hand;
    this.whole = whole;
    this.after = after;
  }

  /** What happens once it is sent: files that are not used go, and a later capability may ask. */
  @Component
  record Afterwards(
      AnswerFiles files, Signals signals, Quotes quotes, ObjectProvider<AfterSending> asking) {

    String path(Consultation sent) {
      return asking
          .orderedStream()
          .flatMap(each -> each.path(sent).stream())
          .findFirst()
          .orElse(ConsultationPaths.sent(sent.slug()));
    }
  }

  @GetMapping(ConsultationPaths.ANSWERS + "/check")
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView check(@PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    return answering
        .own(found, actor, request)
        .filter(own -> !own.withdrawn())
        .map(own ->
            own.pause().isPresent()
                ? Show.seeOther(ConsultationPaths.answers(found.slug()))
                : Show.page(VIEW, page(own, after.quotes().allowed(id(own)), Mistakes.none())))
        .orElseGet(() -> Show.seeOther(ConsultationPaths.one(found.slug())));
  }

  @PostMapping(ConsultationPaths.ANSWERS + "/check")
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView send(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String website,
      @RequestParam(defaultValue = "") String quote,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    return answering
        .own(found, actor, request)
        .map(own ->
            sent(
                found,
                own,
                new Pressed(number(seen), !website.isBlank(), quote.equals(Quoting.YES))))
        .orElseGet(() -> Show.seeOther(ConsultationPaths.one(found.slug())));
  }

  /**
   * What came with the button.
   *
   * @param trapped whether something was typed into the field that people don't see
   */
  private record Pressed(long seen, boolean trapped, boolean quotable) {}

  private static ResponseId id(Answering.Own own) {
    return own.response().slip().id();
  }

  private static CheckPage page(Answering.Own own, boolean quotable, Mistakes mistakes) {
    return new CheckPage(own, quotable, mistakes);
  }

  private Attempt<Response.Sent> send(Answering.Own own, Pressed pressed) {
    if (pressed.trapped()) {
      after.signals().trapped(id(own));
    }
    return hand.handIn(own.key(), pressed.seen(), pressed.quotable(), answering.now());
  }

  private ModelAndView sent(Consultation found, Answering.Own own, Pressed pressed) {
    var attempt = whole.attempt(() -> send(own, pressed));
    return switch (attempt) {
      case Attempt.Done<Response.Sent> _ -> {
        answering.own(found, own.key()).ifPresent(after.files()::sweep);
        yield Show.seeOther(after.path(found));
      }
      case Attempt.Refused<Response.Sent>(var reasons) ->
          Show.refused(VIEW, page(own, pressed.quotable(), mistakes(reasons)));
      case Attempt.Overtaken<Response.Sent> _ ->
          Show.overtaken(VIEW, page(own, pressed.quotable(), Mistakes.none()));
    };
  }

  /** What concerns being quoted stands at its box, the rest above all. */
  private static Mistakes mistakes(List<Reason> reasons) {
    return new Mistakes(
        reasons.stream()
            .map(reason ->
                new Mistake(
                    reason instanceof QuoteReason ? "quote" : "", reason.key(), reason.details()))
            .toList());
  }

  private static long number(String seen) {
    return seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1;
  }

  @GetMapping(ConsultationPaths.ANSWERS + "/sent")
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView thanks(@PathVariable String consultation, Actor actor, HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    return answering
        .own(found, actor, request)
        .filter(own -> own.response() instanceof Response.Sent)
        .map(own -> Show.page("consultations/sent", hub.page(own, Mistakes.none())))
        .orElseGet(() -> Show.seeOther(ConsultationPaths.one(found.slug())));
  }
}
