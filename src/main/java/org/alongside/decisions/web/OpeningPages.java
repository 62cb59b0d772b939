package org.alongside.decisions.web;

import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.AgreeToOpen;
import org.alongside.decisions.AskForMoreTime;
import org.alongside.decisions.WaiveNotice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Agreeing to open, agreeing to less time, and asking for more. */
@Controller
class OpeningPages {

  private final AgreeToOpen agree;
  private final WaiveNotice waive;
  private final AskForMoreTime moreTime;
  private final Acts acts;
  private final InstantSource clock;

  OpeningPages(
      AgreeToOpen agree,
      WaiveNotice waive,
      AskForMoreTime moreTime,
      Acts acts,
      InstantSource clock) {
    this.agree = agree;
    this.waive = waive;
    this.moreTime = moreTime;
    this.acts = acts;
    this.clock = clock;
  }

  @PostMapping(DecisionPaths.AGREEMENT)
  @Requires(Action.CHAIR_DECISION)
  ModelAndView agree(@PathVariable String decision, @RequestParam int version, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.AGREED,
        () -> agree.agree(Acts.id(decision), version, actor.personOrThrow(), clock.instant()));
  }

  @PostMapping(DecisionPaths.WAIVER)
  @Requires(Action.TAKE_PART_IN_DECISION)
  ModelAndView waive(
      @PathVariable String decision,
      @RequestParam(defaultValue = "") String announced,
      Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.WAIVED,
        () -> waive.waive(Acts.id(decision), moment(announced), actor, clock.instant()));
  }

  /** What is no moment is the moment at which nothing was announced. */
  private static Instant moment(String sent) {
    try {
      return Instant.parse(sent);
    } catch (DateTimeParseException none) {
      return Instant.EPOCH;
    }
  }

  @PostMapping(DecisionPaths.MORE_TIME)
  @Requires(Action.RESPOND)
  ModelAndView moreTime(@PathVariable String decision, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.MORE_TIME,
        () -> moreTime.ask(Acts.id(decision), actor, clock.instant()));
  }
}
