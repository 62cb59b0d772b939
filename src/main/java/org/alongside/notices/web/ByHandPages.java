package org.alongside.notices.web;

import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.notices.ByHand;
import org.alongside.notices.ByHand.Waiting;
import org.alongside.people.People;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** For co-ordinators: who has to be rung, sent paper, or reached through a supporter. */
@Controller
class ByHandPages {

  private final ByHand byHand;
  private final People people;

  ByHandPages(ByHand byHand, People people) {
    this.byHand = byHand;
    this.people = people;
  }

  @GetMapping("/notices/by-hand")
  @Requires(Action.REACH_BY_HAND)
  ModelAndView list() {
    var waiting = byHand.oldest();
    var who = people.find(waiting.stream().map(Waiting::person).distinct().toList());
    return Show.page("notices/byHand", ByHandPage.of(waiting, who));
  }

  @PostMapping("/notices/by-hand/{notice}/told")
  @Requires(Action.REACH_BY_HAND)
  @Transactional
  public ModelAndView told(@PathVariable UUID notice) {
    byHand.told(notice);
    return Show.seeOther("/notices/by-hand");
  }
}
