package org.alongside.partnerships.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Side;
import org.alongside.partnerships.ChangeSide;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves somebody with both kinds of experience to a place of the other kind. */
@Controller
class SidePages {

  private static final String VIEW = "partnerships/side";

  private final PlaceAnswers answers;
  private final ChangeSide change;
  private final InstantSource clock;

  SidePages(PlaceAnswers answers, ChangeSide change, InstantSource clock) {
    this.answers = answers;
    this.change = change;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.PLACE + "/side")
  @Requires(Action.KEEP_OWN_PLACE)
  ModelAndView ask(@PathVariable String partnership, Actor actor) {
    var in = answers.partnership(partnership);
    return Show.page(VIEW, answers.page(in, actor, Mistakes.none()));
  }

  @PostMapping(PartnershipPaths.PLACE + "/side")
  @Requires(Action.KEEP_OWN_PLACE)
  @Transactional
  public ModelAndView change(
      @PathVariable String partnership,
      @RequestParam MultiValueMap<String, String> values,
      Actor actor) {
    var in = answers.partnership(partnership);
    var typed = new Typed(values);
    var to = typed.choice("side", Side.class);
    if (to.isEmpty() || !typed.ticked("both")) {
      var mistake = new Mistake("both", "partnerships.mistake.both");
      return Show.refused(VIEW, answers.page(in, actor, Mistakes.of(mistake)));
    }
    var attempt = change.change(in.id(), actor, to.get(), clock.instant());
    return answers.of(attempt, in, actor, Done.MOVED.at(PartnershipPaths.place(in.slug())));
  }
}
