package org.alongside.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The home page. */
@Controller
class HomePages {

  @GetMapping("/")
  ModelAndView home() {
    return Show.page("web/home");
  }
}
