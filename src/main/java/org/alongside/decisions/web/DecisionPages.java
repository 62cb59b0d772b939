package org.alongside.decisions.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.web.SameForStrangers;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of one decision. */
@Controller
class DecisionPages {

  static final String VIEW = "decisions/decision";

  private final DecisionView view;

  DecisionPages(DecisionView view) {
    this.view = view;
  }

  @GetMapping(DecisionPaths.DECISION)
  @SameForStrangers
  @Requires(Action.READ_DECISION)
  ModelAndView decision(
      @PathVariable String decision, @RequestParam @Nullable String done, Actor actor) {
    return Show.page(VIEW, view.of(decision, actor, JustDone.read(done)));
  }
}
