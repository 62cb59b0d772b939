package org.alongside.consultations.web;

import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.PublishConsultation;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets people see and answer a consultation. */
@Controller
class PublishingPages {

  private static final String VIEW = "consultations/publish";

  private final Drafting drafting;
  private final PublishConsultation publish;
  private final WholeOrNotAtAll whole;

  PublishingPages(Drafting drafting, PublishConsultation publish, WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.publish = publish;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.PUBLISH)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView ask(@PathVariable String consultation, Actor actor) {
    return Show.page(
        VIEW, new PublishingPage(drafting.draft(consultation, actor), Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.PUBLISH)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView publish(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String seen,
      Actor actor) {
    var found = drafting.find(consultation);
    long version = seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1;
    var attempt = whole.attempt(() -> publish.publish(actor, found.id(), version, drafting.now()));
    return switch (attempt) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.draft(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          refused(drafting.draft(consultation, actor), reasons);
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(
              VIEW, new PublishingPage(drafting.draft(consultation, actor), Mistakes.none()));
    };
  }

  /** What is lacking stands on the page, each with the way to put it right. */
  private static ModelAndView refused(Drafting.Draft draft, List<Reason> reasons) {
    int count = draft.lacks().size();
    var mistakes =
        count == 0
            ? Mistakes.because(reasons)
            : Mistakes.of(new Mistake("lacks", "consultations.mistake.not-ready", count));
    return Show.refused(VIEW, new PublishingPage(draft, mistakes));
  }
}
