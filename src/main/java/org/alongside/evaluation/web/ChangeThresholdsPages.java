package org.alongside.evaluation.web;

import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.evaluation.ChangeThresholds;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing what promises are measured against, for administrators. */
@Controller
class ChangeThresholdsPages {

  private static final String VIEW = "evaluation/changeThresholds";

  private final ThresholdsNow now;
  private final ChangeThresholds change;
  private final InstantSource clock;

  ChangeThresholdsPages(ThresholdsNow now, ChangeThresholds change, InstantSource clock) {
    this.now = now;
    this.change = change;
    this.clock = clock;
  }

  @GetMapping(ThresholdPaths.CHANGE)
  @Requires(Action.CHANGE_THRESHOLDS)
  ModelAndView form() {
    return Show.page(VIEW, now.asTheyAre());
  }

  @PostMapping(ThresholdPaths.CHANGE)
  @Requires(Action.CHANGE_THRESHOLDS)
  @Transactional
  ModelAndView change(@RequestParam Map<String, String> typed, Actor actor) {
    var form = new ThresholdForm(typed);
    return switch (change.change(actor, form.wanted(), clock.instant())) {
      case Attempt.Done<?> _ -> Show.seeOther(ThresholdPaths.THRESHOLDS);
      case Attempt.Refused<?>(var reasons) ->
          Show.refused(VIEW, now.change(form, ThresholdForm.because(reasons)));
      case Attempt.Overtaken<?> _ ->
          Show.overtaken(
              VIEW,
              now.overtaken(form, Mistakes.of(new Mistake("", "evaluation.thresholds.overtaken"))));
    };
  }
}
