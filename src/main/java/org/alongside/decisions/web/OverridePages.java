package org.alongside.decisions.web;

import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.ClosedDecision;
import org.alongside.decisions.OrganisationActed;
import org.alongside.decisions.RecordOverride;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording that the organisation decided otherwise than the partners, or alone. */
@Controller
class OverridePages {

  private static final String VIEW = "decisions/override";

  private final DecisionDoor door;
  private final RecordOverride override;
  private final Acts acts;
  private final InstantSource clock;

  OverridePages(DecisionDoor door, RecordOverride override, Acts acts, InstantSource clock) {
    this.door = door;
    this.override = override;
    this.acts = acts;
    this.clock = clock;
  }

  @GetMapping(DecisionPaths.OVERRIDE)
  @Requires(Action.RECORD_OVERRIDE)
  ModelAndView form(@PathVariable String decision) {
    return door.decision(decision).countedBefore()
        ? Show.page(VIEW, page(decision, OverrideForm.empty(), Mistakes.none()))
        : Show.seeOther(DecisionPaths.decision(Acts.id(decision)));
  }

  @PostMapping(DecisionPaths.OVERRIDE)
  @Requires(Action.RECORD_OVERRIDE)
  ModelAndView record(
      @PathVariable String decision, @RequestParam Map<String, String> sent, Actor actor) {
    OverrideForm form = OverrideForm.typed(sent);
    if (form.on().date().isEmpty()) {
      return Show.refused(VIEW, page(decision, form, form.mistakes()));
    }
    return switch (attempt(decision, form, actor)) {
      case Attempt.Done<OrganisationActed> _ ->
          Show.seeOther(DecisionPaths.done(Acts.id(decision), JustDone.OVERRIDE));
      case Attempt.Refused<OrganisationActed>(var reasons) ->
          Show.refused(VIEW, page(decision, form, OverrideForm.because(reasons)));
      case Attempt.Overtaken<OrganisationActed> _ ->
          Show.overtaken(VIEW, page(decision, form, Mistakes.none()));
    };
  }

  private Attempt<OrganisationActed> attempt(String decision, OverrideForm form, Actor actor) {
    var on = form.on().date().orElseThrow();
    return acts.attempt(
        () -> override.record(Acts.id(decision), actor, on, form.told(), clock.instant()));
  }

  private OverridePage page(String decision, OverrideForm form, Mistakes mistakes) {
    var found = door.decision(decision);
    var question =
        found instanceof ClosedDecision closed
            ? closed.lastRound().proposal().question()
            : found.terms().proposal().question();
    return new OverridePage(found.id(), question, form, mistakes);
  }
}
