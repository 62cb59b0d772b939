package org.alongside.evaluation.web;

import org.alongside.access.Access;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.web.SameForStrangers;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What every promise is measured against, for everyone. */
@Controller
class ThresholdPages {

  private final ThresholdsNow now;
  private final Access access;

  ThresholdPages(ThresholdsNow now, Access access) {
    this.now = now;
    this.access = access;
  }

  @GetMapping(ThresholdPaths.THRESHOLDS)
  @Requires(Action.READ_PUBLIC_PAGE)
  @SameForStrangers
  ModelAndView thresholds(Actor actor) {
    var mayChange = access.may(actor, Action.CHANGE_THRESHOLDS, null);
    return Show.page("evaluation/thresholds", now.page(mayChange));
  }
}
