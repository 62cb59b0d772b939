package org.alongside.web;

import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page. */
@Controller
class HomePages {

  @GetMapping("/")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView home() {
    return Show.page("web/home");
  }
}
