package org.alongside.web;

import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page. */
@Controller
class HomePages {

  private final ObjectProvider<OpenActivities> open;
  private final ObjectProvider<Happening> happening;
  private final ObjectProvider<Changed> changed;

  HomePages(
      ObjectProvider<OpenActivities> open,
      ObjectProvider<Happening> happening,
      ObjectProvider<Changed> changed) {
    this.open = open;
    this.happening = happening;
    this.changed = changed;
  }

  @GetMapping("/")
  @SameForStrangers
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView home() {
    var here = happening.getIfAvailable();
    var outcomes = changed.getIfAvailable();
    return Show.page(
        "web/home",
        new HomePage(
            FlowerPage.of(open.getIfAvailable()),
            here == null ? List.of() : here.now(),
            outcomes == null ? List.of() : outcomes.latest()));
  }
}
