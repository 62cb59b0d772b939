package org.alongside.notices.web;

import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.mail.Kind;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where somebody with an account chooses how often they are told of what. */
@Controller
class PacePages {

  static final String PATH = "/me/notices";

  private final Paces paces;
  private final InstantSource clock;

  PacePages(Paces paces, InstantSource clock) {
    this.paces = paces;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  ModelAndView show(@RequestParam(defaultValue = "") String saved, Actor actor) {
    var chosen = paces.chosen(actor.personOrThrow());
    return Show.page("notices/paces", new PacePage(chosen, saved.equals("yes")));
  }

  @PostMapping(PATH)
  @Requires(Action.CHANGE_OWN_ACCOUNT)
  @Transactional
  public ModelAndView choose(@RequestParam Map<String, String> fields, Actor actor) {
    for (var kind : Kind.values()) {
      Pace.read(fields.getOrDefault(kind.code(), ""))
          .ifPresent(pace -> paces.set(actor.personOrThrow(), kind, pace, clock.instant()));
    }
    return Show.seeOther(PATH + "?saved=yes");
  }
}
