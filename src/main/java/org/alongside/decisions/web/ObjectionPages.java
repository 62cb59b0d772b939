package org.alongside.decisions.web;

import java.time.InstantSource;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.CloseObjection;
import org.alongside.decisions.Objection;
import org.alongside.decisions.TestObjection;
import org.alongside.decisions.WantObjectionClosed;
import org.alongside.web.Limited;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What partners do about an objection: test it, close their own, or agree to close it. */
@Controller
class ObjectionPages {

  private final TestObjection test;
  private final CloseObjection close;
  private final WantObjectionClosed want;
  private final Acts acts;
  private final InstantSource clock;

  ObjectionPages(
      TestObjection test,
      CloseObjection close,
      WantObjectionClosed want,
      Acts acts,
      InstantSource clock) {
    this.test = test;
    this.close = close;
    this.want = want;
    this.acts = acts;
    this.clock = clock;
  }

  @PostMapping(DecisionPaths.OBJECTION + "/test")
  @Requires(Action.TAKE_PART_IN_DECISION)
  @Limited(times = 120, minutes = 60, each = "decision")
  ModelAndView test(
      @PathVariable String decision,
      @PathVariable UUID objection,
      @RequestParam(defaultValue = "false") boolean aim,
      @RequestParam(defaultValue = "false") boolean explained,
      @RequestParam(defaultValue = "false") boolean risk,
      Actor actor) {
    var found = new Objection.Test(aim, explained, risk);
    return acts.act(
        decision,
        actor,
        JustDone.TESTED,
        () -> test.test(Acts.id(decision), objection, actor, found, clock.instant()));
  }

  @PostMapping(DecisionPaths.OBJECTION + "/close")
  @Requires(Action.RESPOND)
  ModelAndView close(@PathVariable String decision, @PathVariable UUID objection, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.OBJECTION_CLOSED,
        () -> close.close(Acts.id(decision), objection, actor, clock.instant()));
  }

  @PostMapping(DecisionPaths.OBJECTION + "/closing")
  @Requires(Action.TAKE_PART_IN_DECISION)
  @Limited(times = 120, minutes = 60, each = "decision")
  ModelAndView want(
      @PathVariable String decision,
      @PathVariable UUID objection,
      @RequestParam boolean closed,
      Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.WANTED_CLOSED,
        () -> want.want(Acts.id(decision), objection, actor, closed, clock.instant()));
  }
}
