package org.alongside.partnerships.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.partnerships.ComeBack;
import org.alongside.partnerships.LeavePlace;
import org.alongside.partnerships.PausePlace;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Pauses, comes back and leaves, at once and without having to explain. */
@Controller
class LeavePages {

  private final PlaceAnswers answers;
  private final PausePlace pause;
  private final ComeBack back;
  private final LeavePlace leave;
  private final InstantSource clock;

  LeavePages(
      PlaceAnswers answers,
      PausePlace pause,
      ComeBack back,
      LeavePlace leave,
      InstantSource clock) {
    this.answers = answers;
    this.pause = pause;
    this.back = back;
    this.leave = leave;
    this.clock = clock;
  }

  @PostMapping(PartnershipPaths.PLACE + "/pause")
  @Requires(Action.KEEP_OWN_PLACE)
  @Transactional
  public ModelAndView pause(@PathVariable String partnership, Actor actor) {
    var in = answers.partnership(partnership);
    var attempt = pause.pause(in.id(), actor, clock.instant());
    return answers.of(attempt, in, actor, Done.PAUSED.at(PartnershipPaths.place(in.slug())));
  }

  @PostMapping(PartnershipPaths.PLACE + "/come-back")
  @Requires(Action.KEEP_OWN_PLACE)
  @Transactional
  public ModelAndView comeBack(@PathVariable String partnership, Actor actor) {
    var in = answers.partnership(partnership);
    var attempt = back.comeBack(in.id(), actor, clock.instant());
    return answers.of(attempt, in, actor, Done.BACK.at(PartnershipPaths.room(in.slug())));
  }

  @GetMapping(PartnershipPaths.PLACE + "/leave")
  @Requires(Action.KEEP_OWN_PLACE)
  ModelAndView ask(@PathVariable String partnership, Actor actor) {
    var in = answers.partnership(partnership);
    return Show.page("partnerships/leave", answers.page(in, actor, Mistakes.none()));
  }

  /** Whoever has left may not read the room any more, so thanks are said on a page of their own. */
  @PostMapping(PartnershipPaths.PLACE + "/leave")
  @Requires(Action.KEEP_OWN_PLACE)
  @Transactional
  public ModelAndView leave(@PathVariable String partnership, Actor actor) {
    var in = answers.partnership(partnership);
    var attempt = leave.leave(in.id(), actor, clock.instant());
    return answers.of(attempt, in, actor, PartnershipPaths.left(in.slug()));
  }

  @GetMapping(PartnershipPaths.ROOM + "/left")
  @Requires(Action.KEEP_OWN_PLACE)
  ModelAndView left(@PathVariable String partnership) {
    return Show.page("partnerships/left", answers.heading(answers.partnership(partnership)));
  }
}
