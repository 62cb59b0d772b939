package org.alongside.equality.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.web.ConsultationPaths;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.equality.ChangePlan;
import org.alongside.equality.Group;
import org.alongside.equality.Plan;
import org.alongside.equality.Plans;
import org.alongside.participation.Attempt;
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

/** Where a lead says whether the equality questions are asked, and whom to reach. */
@Controller
class PlanPages {

  private static final String VIEW = "equality/plan";
  private static final int LONGEST = 1_000;

  private final AskedAbout door;
  private final Plans plans;
  private final ChangePlan change;
  private final WholeOrNotAtAll whole;
  private final InstantSource clock;

  PlanPages(
      AskedAbout door, Plans plans, ChangePlan change, WholeOrNotAtAll whole, InstantSource clock) {
    this.door = door;
    this.plans = plans;
    this.change = change;
    this.whole = whole;
    this.clock = clock;
  }

  @GetMapping(EqualityPaths.PLAN)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(@PathVariable String consultation) {
    var found = door.find(consultation);
    var plan = plans.of(found.id());
    return Show.page(VIEW, new PlanPage(found, plan, PlanPage.kept(plan), Mistakes.none()));
  }

  @PostMapping(EqualityPaths.PLAN)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView save(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.find(consultation);
    var typed = all.toSingleValueMap();
    var page = new PlanPage(found, plans.of(found.id()), typed, Mistakes.none());
    var mistakes = mistakes(page);
    if (mistakes.any()) {
      return Show.refused(VIEW, page.with(mistakes));
    }
    var next = read(found, page);
    var attempt = whole.attempt(() -> change.change(actor, found, next, clock.instant()));
    return switch (attempt) {
      case Attempt.Done<Plan> _ -> Show.seeOther(back(found));
      case Attempt.Refused<Plan>(var reasons) ->
          Show.refused(VIEW, page.with(Mistakes.because("why-not", reasons)));
      case Attempt.Overtaken<Plan> _ -> Show.overtaken(VIEW, page);
    };
  }

  static String back(Consultation found) {
    return found.shown()
        ? ConsultationPaths.progress(found.slug())
        : ConsultationPaths.draft(found.slug());
  }

  private static Mistakes mistakes(PlanPage page) {
    var found = new ArrayList<Mistake>();
    if (page.value("asked").isEmpty()) {
      found.add(new Mistake("asked", "equality.mistake.asked"));
    }
    if (page.value("why-not").length() > LONGEST) {
      found.add(new Mistake("why-not", "equality.mistake.too-long", LONGEST));
    }
    for (var group : Group.all()) {
      if (!page.target(group).matches("|[1-9][0-9]?|100")) {
        found.add(new Mistake(PlanPage.id(group), "equality.mistake.target"));
      }
    }
    return new Mistakes(List.copyOf(found));
  }

  private static Plan read(Consultation found, PlanPage page) {
    var targets = new HashMap<String, Integer>();
    for (var group : Group.all()) {
      if (!page.target(group).isEmpty()) {
        targets.put(group.code(), Integer.valueOf(page.target(group)));
      }
    }
    boolean asked = page.value("asked").equals("yes");
    return new Plan(found.id(), page.seen() + 1, asked, page.value("why-not"), targets);
  }
}
