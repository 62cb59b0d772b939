package org.alongside.consultations.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Shows those who make a consultation how far it has come. */
@Controller
class MakingPages {

  private final Drafting drafting;

  MakingPages(Drafting drafting) {
    this.drafting = drafting;
  }

  @GetMapping(ConsultationPaths.DRAFT)
  @Requires(Action.READ_DRAFT_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, Actor actor) {
    return Show.page(
        "consultations/making",
        new MakingPage(drafting.draft(consultation, actor), drafting.today()));
  }
}
