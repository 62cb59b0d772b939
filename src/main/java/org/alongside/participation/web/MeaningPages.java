package org.alongside.participation.web;

import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.participation.Meaning;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What we mean, now and in earlier versions. */
@Controller
class MeaningPages {

  @GetMapping("/what-we-mean")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView now() {
    return Show.page("participation/meaning", new MeaningPage(Meaning.current()));
  }

  @GetMapping("/what-we-mean/{version}")
  @Requires(Action.READ_PUBLIC_PAGE)
  ModelAndView then(@PathVariable int version) {
    var meaning = Meaning.of(version).orElseThrow(NotFound::new);
    return Show.page("participation/meaning", new MeaningPage(meaning));
  }
}
