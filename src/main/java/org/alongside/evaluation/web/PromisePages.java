package org.alongside.evaluation.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.evaluation.AddRemark;
import org.alongside.evaluation.Criterion;
import org.alongside.participation.Attempt;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The promise check, each of its points, and what partners remark on them. */
@Controller
class PromisePages {

  private final PromiseDoor door;
  private final Checks checks;
  private final Points points;
  private final AddRemark remark;
  private final InstantSource clock;

  PromisePages(
      PromiseDoor door, Checks checks, Points points, AddRemark remark, InstantSource clock) {
    this.door = door;
    this.checks = checks;
    this.points = points;
    this.remark = remark;
    this.clock = clock;
  }

  @GetMapping(PromisePaths.PROMISE)
  @Requires(Action.READ_PROJECT)
  ModelAndView promise(@PathVariable String project, Actor actor) {
    return Show.page(
        "evaluation/check", points.whole(checks.of(door.promised(project, actor), actor)));
  }

  @GetMapping(PromisePaths.POINT)
  @Requires(Action.READ_PROJECT)
  ModelAndView point(@PathVariable String project, @PathVariable int criterion, Actor actor) {
    var page = checks.of(door.promised(project, actor), actor);
    return Show.page("evaluation/point", points.of(page, found(criterion), "", Mistakes.none()));
  }

  @PostMapping(PromisePaths.REMARKS)
  @Requires(Action.REMARK_ON_PROMISE)
  @Transactional
  ModelAndView remark(
      @PathVariable String project,
      @PathVariable int criterion,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    Project promised = door.promised(project, actor);
    Criterion on = found(criterion);
    return switch (remark.add(actor, promised.id(), on, words, clock.instant())) {
      case Attempt.Done<?> _ -> Show.seeOther(PromisePaths.point(promised, on));
      case Attempt.Refused<?>(var reasons) ->
          Show.refused(
              "evaluation/point",
              points.of(checks.of(promised, actor), on, words, Mistakes.because("words", reasons)));
      case Attempt.Overtaken<?> _ ->
          Show.overtaken(
              "evaluation/point",
              points.of(checks.of(promised, actor), on, words, Mistakes.none()));
    };
  }

  private static Criterion found(int number) {
    return Criterion.numbered(number).orElseThrow(NotFound::new);
  }
}
