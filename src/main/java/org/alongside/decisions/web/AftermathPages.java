package org.alongside.decisions.web;

import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.CallFacilitator;
import org.alongside.decisions.RecordDissent;
import org.alongside.decisions.WriteToBoard;
import org.alongside.web.Limited;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** After the close: seeing it differently, and the way out of a deadlock. */
@Controller
class AftermathPages {

  private final RecordDissent dissent;
  private final CallFacilitator facilitator;
  private final WriteToBoard board;
  private final Acts acts;
  private final InstantSource clock;

  AftermathPages(
      RecordDissent dissent,
      CallFacilitator facilitator,
      WriteToBoard board,
      Acts acts,
      InstantSource clock) {
    this.dissent = dissent;
    this.facilitator = facilitator;
    this.board = board;
    this.acts = acts;
    this.clock = clock;
  }

  @PostMapping(DecisionPaths.DISSENT)
  @Requires(Action.TAKE_PART_IN_DECISION)
  @Limited(times = 60, minutes = 60, each = "decision")
  ModelAndView dissent(
      @PathVariable String decision,
      @RequestParam(defaultValue = "") String words,
      @RequestParam(defaultValue = "false") boolean named,
      Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.DISSENT,
        Map.of("differing", words, "named", String.valueOf(named)),
        () -> dissent.record(Acts.id(decision), actor, words, named, clock.instant()));
  }

  @PostMapping(DecisionPaths.FACILITATOR)
  @Requires(Action.CHAIR_DECISION)
  ModelAndView facilitator(@PathVariable String decision, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.FACILITATOR,
        () -> facilitator.call(Acts.id(decision), actor.personOrThrow(), clock.instant()));
  }

  @PostMapping(DecisionPaths.BOARD_PAGE)
  @Requires(Action.CHAIR_DECISION)
  ModelAndView board(
      @PathVariable String decision, @RequestParam(defaultValue = "") String words, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.BOARD_PAGE,
        Map.of("board", words),
        () -> board.write(Acts.id(decision), actor.personOrThrow(), words, clock.instant()));
  }
}
