package org.alongside.decisions.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.ReopenDecision;
import org.alongside.decisions.SetReview;
import org.alongside.decisions.Timetable;
import org.alongside.participation.Here;
import org.alongside.participation.OfficeHours;
import org.alongside.participation.WorkingDays;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** When a decision comes back: on its review date, or once more because it was not agreed. */
@Controller
class ReviewPages {

  private final SetReview review;
  private final ReopenDecision reopen;
  private final DecisionView view;
  private final Acts acts;
  private final InstantSource clock;

  ReviewPages(
      SetReview review, ReopenDecision reopen, DecisionView view, Acts acts, InstantSource clock) {
    this.review = review;
    this.reopen = reopen;
    this.view = view;
    this.acts = acts;
    this.clock = clock;
  }

  @PostMapping(DecisionPaths.REVIEW)
  @Requires(Action.CHAIR_DECISION)
  ModelAndView review(
      @PathVariable String decision, @RequestParam Map<String, String> sent, Actor actor) {
    DateTyped typed = TermsForm.date(sent, "review");
    if (typed.date().isEmpty()) {
      var mistake = Mistakes.of(new Mistake("review", "decisions.mistake.review"));
      return Show.refused(DecisionPages.VIEW, view.of(decision, actor, null).with(mistake, sent));
    }
    LocalDate day = typed.date().get();
    return acts.act(
        decision,
        actor,
        JustDone.REVIEW,
        () -> review.set(Acts.id(decision), actor.personOrThrow(), day, clock.instant()));
  }

  /** A new draft with the same words and fresh dates, which the co-chairs can change. */
  @PostMapping(DecisionPaths.REOPENING)
  @Requires(Action.CHAIR_DECISION)
  ModelAndView reopen(@PathVariable String decision, Actor actor) {
    Instant now = clock.instant();
    LocalDate today = Here.day(now);
    LocalDate opens = WorkingDays.after(today, Timetable.WORKING_DAYS + 1);
    LocalDate closes = WorkingDays.after(opens, 2 * Timetable.WORKING_DAYS);
    var timetable = new Timetable(OfficeHours.begin(opens), OfficeHours.end(closes), null);
    return acts.act(
        decision,
        actor,
        JustDone.REOPENED,
        () -> reopen.reopen(Acts.id(decision), actor.personOrThrow(), timetable, now));
  }
}
