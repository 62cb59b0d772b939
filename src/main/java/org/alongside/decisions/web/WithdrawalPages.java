package org.alongside.decisions.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.WithdrawDraft;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a draft back. */
@Controller
class WithdrawalPages {

  private final WithdrawDraft withdraw;
  private final Acts acts;
  private final InstantSource clock;

  WithdrawalPages(WithdrawDraft withdraw, Acts acts, InstantSource clock) {
    this.withdraw = withdraw;
    this.acts = acts;
    this.clock = clock;
  }

  @PostMapping(DecisionPaths.WITHDRAWAL)
  @Requires(Action.DRAFT_DECISION)
  ModelAndView withdraw(@PathVariable String decision, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.WITHDRAWN,
        () -> withdraw.withdraw(Acts.id(decision), actor.personOrThrow(), clock.instant()));
  }
}
