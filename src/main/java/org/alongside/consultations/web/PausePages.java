package org.alongside.consultations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ConsultationReason;
import org.alongside.consultations.PauseConsultation;
import org.alongside.consultations.ResumeConsultation;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.web.DateTyped;
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

/** Pauses a consultation, with a reason that everyone can read, and lets it go on earlier. */
@Controller
class PausePages {

  private static final String VIEW = "consultations/pause";
  private static final String GOES_ON = "goes-on";
  private static final String LAST_DAY = "last-day";
  private static final String DECIDED_BY = "decided-by";
  private static final String BECAUSE = "because";
  private static final String EARLY = "early";
  private static final int LONGEST = 1_000;

  private final Drafting drafting;
  private final PauseConsultation pause;
  private final ResumeConsultation resume;
  private final WholeOrNotAtAll whole;

  PausePages(
      Drafting drafting,
      PauseConsultation pause,
      ResumeConsultation resume,
      WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.pause = pause;
    this.resume = resume;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.PAUSE)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView ask(@PathVariable String consultation) {
    var page = page(consultation, PausePage.Typed.NOTHING);
    return page.consultation().shown() ? Show.page(VIEW, page) : Show.seeOther(page.back());
  }

  @PostMapping(ConsultationPaths.PAUSE)
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView pause(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var page = page(consultation, typed(all));
    var mistakes = mistakes(page.typed());
    if (mistakes.any()) {
      return refused(page, mistakes);
    }
    var pausing =
        new PauseConsultation.Pausing(
            page.typed().goesOn().date().orElseThrow(),
            page.typed().lastDay().date().orElse(null),
            page.typed().decidedBy().date().orElse(null),
            page.typed().because());
    return done(
        page, BECAUSE, () -> pause.pause(actor, page.consultation().id(), pausing, drafting.now()));
  }

  @PostMapping(ConsultationPaths.PAUSE + "/end")
  @Requires(Action.PUBLISH_CONSULTATION)
  ModelAndView resume(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var page = page(consultation, typed(all));
    var early = page.typed().early();
    if (early.length() > LONGEST) {
      return refused(
          page, Mistakes.of(new Mistake(EARLY, "consultations.mistake.too-long", LONGEST)));
    }
    return done(
        page, EARLY, () -> resume.resume(actor, page.consultation().id(), early, drafting.now()));
  }

  private PausePage page(String consultation, PausePage.Typed typed) {
    return new PausePage(drafting.find(consultation), drafting.today(), typed, Mistakes.none());
  }

  private static PausePage.Typed typed(MultiValueMap<String, String> all) {
    var fields = new Fields(all);
    return new PausePage.Typed(
        AnswerForm.typedDay(fields, GOES_ON),
        AnswerForm.typedDay(fields, LAST_DAY),
        AnswerForm.typedDay(fields, DECIDED_BY),
        fields.of(BECAUSE),
        fields.of(EARLY));
  }

  private static Mistakes mistakes(PausePage.Typed typed) {
    var found = new ArrayList<Mistake>();
    if (typed.goesOn().date().isEmpty()) {
      found.add(new Mistake(GOES_ON, "consultations.mistake.day"));
    }
    if (!noDate(typed.lastDay())) {
      found.add(new Mistake(LAST_DAY, "consultations.mistake.day"));
    }
    if (!noDate(typed.decidedBy())) {
      found.add(new Mistake(DECIDED_BY, "consultations.mistake.day"));
    }
    if (!found.isEmpty() && typed.because().isEmpty()) {
      found.add(mistake(ConsultationReason.REASON_MISSING, BECAUSE));
    }
    if (typed.because().length() > LONGEST) {
      found.add(new Mistake(BECAUSE, "consultations.mistake.too-long", LONGEST));
    }
    return new Mistakes(found);
  }

  private static boolean noDate(DateTyped day) {
    return day.empty() || day.date().isPresent();
  }

  private ModelAndView done(PausePage page, String why, Supplier<Attempt<Consultation>> verb) {
    return switch (whole.attempt(verb)) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(page.back());
      case Attempt.Refused<Consultation>(var reasons) -> refused(page, all(reasons, why));
      case Attempt.Overtaken<Consultation> _ -> Show.overtaken(VIEW, page);
    };
  }

  private static ModelAndView refused(PausePage page, Mistakes mistakes) {
    return page.consultation().shown()
        ? Show.refused(VIEW, page.with(mistakes))
        : Show.seeOther(page.back());
  }

  private static Mistakes all(List<Reason> reasons, String why) {
    return new Mistakes(reasons.stream().map(reason -> mistake(reason, why)).toList());
  }

  private static Mistake mistake(Reason reason, String why) {
    return new Mistake(field(reason, why), reason.key(), reason.details());
  }

  private static String field(Reason reason, String why) {
    return switch (reason) {
      case ConsultationReason.REASON_MISSING -> why;
      case ConsultationReason.LESS_TIME, ConsultationReason.LAST_DAY_TOO_FAR -> LAST_DAY;
      case ConsultationReason.DECIDED_BEFORE_CLOSE, ConsultationReason.DECIDED_TOO_LATE ->
          DECIDED_BY;
      case ConsultationReason.GOES_ON_TODAY,
          ConsultationReason.GOES_ON_THEN_ALREADY,
          ConsultationReason.PAUSE_TOO_LONG ->
          GOES_ON;
      default -> "";
    };
  }
}
