package org.alongside.evaluation.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.evaluation.ConfirmFact;
import org.alongside.evaluation.ContradictFact;
import org.alongside.evaluation.EvaluationReason;
import org.alongside.facts.Fact;
import org.alongside.participation.Attempt;
import org.alongside.participation.Reason;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Confirming what others recorded, or saying that it was not so. */
@Controller
class WaitingPages {

  private static final String VIEW = "evaluation/waiting";

  private final Seen seen;
  private final PromiseDoor door;
  private final ConfirmFact confirm;
  private final ContradictFact contradict;
  private final InstantSource clock;

  WaitingPages(
      Seen seen,
      PromiseDoor door,
      ConfirmFact confirm,
      ContradictFact contradict,
      InstantSource clock) {
    this.seen = seen;
    this.door = door;
    this.confirm = confirm;
    this.contradict = contradict;
    this.clock = clock;
  }

  /** What somebody sees of what waits. */
  @Component
  record Seen(Checks checks, Waiting waiting) {

    WaitingPage by(Actor actor, Project project, Map<UUID, String> typed, Mistakes mistakes) {
      return waiting.of(checks.of(project, actor), actor, typed, mistakes);
    }
  }

  @GetMapping(PromisePaths.WAITING)
  @Requires(Action.CONFIRM_RECORD)
  ModelAndView list(@PathVariable String project, Actor actor) {
    return Show.page(
        VIEW, seen.by(actor, door.promised(project, actor), Map.of(), Mistakes.none()));
  }

  @PostMapping(PromisePaths.CONFIRM)
  @Requires(Action.CONFIRM_RECORD)
  @Transactional
  ModelAndView confirm(@PathVariable String project, @PathVariable UUID fact, Actor actor) {
    Project promised = door.promised(project, actor);
    return answer(
        confirm.confirm(actor, promised.id(), fact, clock.instant()), promised, actor, Map.of());
  }

  @PostMapping(PromisePaths.CONTRADICT)
  @Requires(Action.CONFIRM_RECORD)
  @Transactional
  ModelAndView contradict(
      @PathVariable String project,
      @PathVariable UUID fact,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    Project promised = door.promised(project, actor);
    return answer(
        contradict.contradict(actor, promised.id(), fact, words, clock.instant()),
        promised,
        actor,
        Map.of(fact, words));
  }

  private ModelAndView answer(
      Attempt<Fact> attempt, Project project, Actor actor, Map<UUID, String> typed) {
    return switch (attempt) {
      case Attempt.Done<Fact> _ -> Show.seeOther(PromisePaths.waiting(project));
      case Attempt.Refused<Fact>(var reasons) ->
          Show.refused(VIEW, seen.by(actor, project, typed, because(reasons, typed)));
      case Attempt.Overtaken<Fact> _ ->
          Show.overtaken(VIEW, seen.by(actor, project, typed, Mistakes.none()));
    };
  }

  private static Mistakes because(List<Reason> reasons, Map<UUID, String> typed) {
    return typed.keySet().stream()
        .findFirst()
        .filter(_ -> reasons.stream().anyMatch(WaitingPages::aboutWords))
        .map(account -> Mistakes.because(WaitingPage.field(account), reasons))
        .orElseGet(() -> Mistakes.because(reasons));
  }

  private static boolean aboutWords(Reason reason) {
    return reason == EvaluationReason.HOW_IT_WAS_MISSING
        || reason == EvaluationReason.HOW_IT_WAS_TOO_LONG;
  }
}
