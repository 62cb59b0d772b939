package org.alongside.evaluation.web;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.evaluation.ConfirmFact;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.alongside.projects.PlaceHolders;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Confirming what others recorded. */
@Controller
class WaitingPages {

  private static final String VIEW = "evaluation/waiting";

  private final Checks checks;
  private final PromiseDoor door;
  private final Waiting waiting;
  private final ConfirmFact confirm;
  private final InstantSource clock;

  WaitingPages(
      Checks checks, PromiseDoor door, Waiting waiting, ConfirmFact confirm, InstantSource clock) {
    this.checks = checks;
    this.door = door;
    this.waiting = waiting;
    this.confirm = confirm;
    this.clock = clock;
  }

  @GetMapping(PromisePaths.WAITING)
  @Requires(Action.CONFIRM_RECORD)
  ModelAndView list(@PathVariable String project, Actor actor) {
    return Show.page(VIEW, page(door.promised(project, actor), actor, Mistakes.none()));
  }

  @PostMapping(PromisePaths.CONFIRM)
  @Requires(Action.CONFIRM_RECORD)
  @Transactional
  ModelAndView confirm(@PathVariable String project, @PathVariable UUID fact, Actor actor) {
    Project promised = door.promised(project, actor);
    return switch (confirm.confirm(actor, promised.id(), fact, clock.instant())) {
      case Attempt.Done<?> _ -> Show.seeOther(PromisePaths.waiting(promised));
      case Attempt.Refused<?>(var reasons) ->
          Show.refused(VIEW, page(promised, actor, Mistakes.because(reasons)));
      case Attempt.Overtaken<?> _ -> Show.overtaken(VIEW, page(promised, actor, Mistakes.none()));
    };
  }

  private WaitingPage page(Project project, Actor actor, Mistakes mistakes) {
    return waiting.of(checks.of(project, actor), actor, mistakes);
  }

  /** Gathers what waits, and what of it this reader can confirm. */
  @Component
  static class Waiting {

    private final PlaceHolders holders;
    private final ToldFacts told;

    Waiting(PlaceHolders holders, ToldFacts told) {
      this.holders = holders;
      this.told = told;
    }

    WaitingPage of(PromisePage promise, Actor actor, Mistakes mistakes) {
      var project = promise.project();
      var side = Optional.ofNullable(holders.voting(project.id()).get(actor.personOrThrow()));
      var facts = promise.check().waiting();
      var yours =
          facts.stream()
              .filter(fact -> ConfirmFact.whyNot(actor, side, fact).isEmpty())
              .map(Fact::id)
              .collect(Collectors.toSet());
      return new WaitingPage(project, told.of(project, facts), yours, mistakes);
    }
  }
}
