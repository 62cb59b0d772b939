package org.alongside.consultations.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Asides;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Phase;
import org.alongside.consultations.Review;
import org.alongside.consultations.ReviewConsultation;
import org.alongside.consultations.ReviewConsultation.Looked;
import org.alongside.consultations.Reviews;
import org.alongside.consultations.SecondEntries;
import org.alongside.consultations.Tallies;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How a consultation goes while it is open: the same page for partners and staff. */
@Controller
class ProgressPages {

  private static final String VIEW = "consultations/progress";
  private static final int LONGEST = 2_000;

  private final ConsultationDoor door;
  private final Counted counted;
  private final ReviewConsultation review;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  ProgressPages(
      ConsultationDoor door,
      Counted counted,
      ReviewConsultation review,
      WholeOrNotAtAll whole,
      InstantSource clock) {
    this.door = door;
    this.counted = counted;
    this.review = review;
    this.whole = whole;
    this.clock = clock;
  }

  /** Everything that is counted about it, and what a reader may do. */
  @Component
  record Counted(
      Tallies tallies,
      SecondEntries second,
      Asides asides,
      Reviews reviews,
      ProgressParts parts,
      Access access) {

    ProgressPage page(Consultation found, Actor actor, LocalDate today) {
      var project = found.place().project().value();
      return new ProgressPage(
          found,
          new ProgressPage.Numbers(
              tallies.of(found.id()),
              second.of(found.id()),
              reviews.of(found.id()),
              asides.counts(found.id())),
          found.phase() instanceof Phase.Published
              && access.may(actor, Action.REVIEW_CONSULTATION, project),
          access.may(actor, Action.EXPORT_RESPONSES, project),
          new Looked("", ""),
          today,
          parts.of(found, actor),
          Mistakes.none());
    }
  }

  @GetMapping(ConsultationPaths.PROGRESS)
  @Requires(Action.READ_CONSULTATION_PROGRESS)
  ModelAndView show(@PathVariable String consultation, Actor actor) {
    return Show.page(VIEW, page(door.shown(consultation, actor), actor));
  }

  private ProgressPage page(Consultation found, Actor actor) {
    return counted.page(found, actor, Here.day(clock.instant()));
  }

  @PostMapping(ConsultationPaths.PROGRESS)
  @Requires(Action.REVIEW_CONSULTATION)
  ModelAndView review(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String action,
      Actor actor) {
    var found = door.shown(consultation, actor);
    var looked = new Looked(seen.strip(), action.strip());
    var mistakes = mistakes(looked);
    if (mistakes.any()) {
      return Show.refused(VIEW, page(found, actor).typed(looked, mistakes));
    }
    var attempt = whole.attempt(() -> review.review(actor, found.id(), looked, clock.instant()));
    return switch (attempt) {
      case Attempt.Done<Review> _ -> Show.seeOther(ConsultationPaths.progress(found.slug()));
      case Attempt.Refused<Review>(var reasons) ->
          Show.refused(VIEW, page(found, actor).typed(looked, Mistakes.because(reasons)));
      case Attempt.Overtaken<Review> _ ->
          Show.overtaken(VIEW, page(found, actor).typed(looked, Mistakes.none()));
    };
  }

  private static Mistakes mistakes(Looked looked) {
    var found = new ArrayList<Mistake>();
    check("seen", looked.seen(), found);
    check("action", looked.action(), found);
    return new Mistakes(found);
  }

  private static void check(String field, String text, List<Mistake> found) {
    if (text.isEmpty()) {
      found.add(new Mistake(field, "consultations.mistake." + field));
    } else if (text.length() > LONGEST) {
      found.add(new Mistake(field, "consultations.mistake.too-long", LONGEST));
    }
  }
}
