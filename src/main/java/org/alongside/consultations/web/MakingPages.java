package org.alongside.consultations.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.AgreedQuestions;
import org.alongside.consultations.CloseConsultation;
import org.alongside.consultations.Consultation;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows those who make a consultation how far it has come. It closes by itself when its last day is
 * over; whoever can't wait for that presses a button, and never before.
 */
@Controller
class MakingPages {

  private static final String VIEW = "consultations/making";

  private final Drafting drafting;
  private final AgreedQuestions agreements;
  private final CloseConsultation close;
  private final WholeOrNotAtAll whole;

  MakingPages(
      Drafting drafting,
      AgreedQuestions agreements,
      CloseConsultation close,
      WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.agreements = agreements;
    this.close = close;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.DRAFT)
  @Requires(Action.READ_DRAFT_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, Actor actor) {
    return Show.page(VIEW, page(consultation, actor, Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.CLOSE)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView close(@PathVariable String consultation, Actor actor) {
    var found = drafting.find(consultation);
    return switch (whole.attempt(() -> close.close(found.id(), drafting.now()))) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.draft(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          refused(consultation, actor, Mistakes.because(reasons));
      case Attempt.Overtaken<Consultation> _ -> overtaken(consultation, actor);
    };
  }

  ModelAndView refused(String consultation, Actor actor, Mistakes mistakes) {
    return Show.refused(VIEW, page(consultation, actor, mistakes));
  }

  ModelAndView overtaken(String consultation, Actor actor) {
    return Show.overtaken(VIEW, page(consultation, actor, Mistakes.none()));
  }

  private MakingPage page(String consultation, Actor actor, Mistakes mistakes) {
    var draft = drafting.draft(consultation, actor);
    var agreed = agreements.of(draft.consultation().id());
    return new MakingPage(draft, agreed, drafting.today(), mistakes);
  }
}
