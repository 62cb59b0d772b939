package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationReason;
import org.alongside.consultations.ExtendConsultation;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives people more time, with a reason that everyone can read. */
@Controller
class LongerPages {

  private static final String VIEW = "consultations/longer";
  private static final String LAST_DAY = "last-day";
  private static final String DECIDED_BY = "decided-by";
  private static final String BECAUSE = "because";
  private static final int LONGEST = 1_000;

  private final Drafting drafting;
  private final ExtendConsultation extend;
  private final WholeOrNotAtAll whole;

  LongerPages(Drafting drafting, ExtendConsultation extend, WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.extend = extend;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.LONGER)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView ask(@PathVariable String consultation) {
    var found = drafting.find(consultation);
    return found.shown()
        ? Show.page(VIEW, new LongerPage(found, LongerPage.Typed.NOTHING, Mistakes.none()))
        : Show.seeOther(ConsultationPaths.draft(found.slug()));
  }

  @PostMapping(ConsultationPaths.LONGER)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView extend(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = drafting.find(consultation);
    if (!found.shown()) {
      return Show.seeOther(ConsultationPaths.draft(found.slug()));
    }
    var fields = new Fields(all);
    var typed =
        new LongerPage.Typed(
            AnswerForm.typedDay(fields, LAST_DAY),
            AnswerForm.typedDay(fields, DECIDED_BY),
            fields.of(BECAUSE));
    var page = new LongerPage(found, typed, Mistakes.none());
    var mistakes = mistakes(typed);
    return mistakes.any() ? Show.refused(VIEW, with(page, mistakes)) : extended(page, actor);
  }

  private static Mistakes mistakes(LongerPage.Typed typed) {
    var found = new ArrayList<Mistake>();
    if (typed.lastDay().date().isEmpty()) {
      found.add(new Mistake(LAST_DAY, "consultations.mistake.day"));
    }
    if (!typed.decidedBy().empty() && typed.decidedBy().date().isEmpty()) {
      found.add(new Mistake(DECIDED_BY, "consultations.mistake.day"));
    }
    if (!found.isEmpty() && typed.because().isEmpty()) {
      found.add(mistake(ConsultationReason.REASON_MISSING));
    }
    if (typed.because().length() > LONGEST) {
      found.add(new Mistake(BECAUSE, "consultations.mistake.too-long", LONGEST));
    }
    return new Mistakes(found);
  }

  private ModelAndView extended(LongerPage page, Actor actor) {
    var found = page.consultation();
    var typed = page.typed();
    var longer =
        new ExtendConsultation.Longer(
            typed.lastDay().date().orElseThrow(),
            typed.decidedBy().date().orElse(null),
            typed.because());
    var attempt = whole.attempt(() -> extend.extend(actor, found.id(), longer, drafting.now()));
    return switch (attempt) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(page.back());
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, with(page, all(reasons)));
      case Attempt.Overtaken<Consultation> _ -> Show.overtaken(VIEW, page);
    };
  }

  private static LongerPage with(LongerPage page, Mistakes mistakes) {
    return new LongerPage(page.consultation(), page.typed(), mistakes);
  }

  private static Mistakes all(List<Reason> reasons) {
    return new Mistakes(reasons.stream().map(LongerPages::mistake).toList());
  }

  private static Mistake mistake(Reason reason) {
    var field =
        switch (reason) {
          case ConsultationReason.REASON_MISSING -> BECAUSE;
          case ConsultationReason.NOT_LATER, ConsultationReason.LAST_DAY_TOO_FAR -> LAST_DAY;
          case ConsultationReason.DECIDED_BEFORE_CLOSE, ConsultationReason.DECIDED_TOO_LATE ->
              DECIDED_BY;
          default -> "";
        };
    return new Mistake(field, reason.key(), reason.details());
  }
}
