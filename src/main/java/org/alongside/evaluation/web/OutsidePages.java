package org.alongside.evaluation.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.evaluation.RecordOutsideEvent;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.projects.Project;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Recording what happened outside. */
@Controller
class OutsidePages {

  private static final String VIEW = "evaluation/outside";

  private final PromiseDoor door;
  private final Outsides outsides;
  private final RecordOutsideEvent record;
  private final InstantSource clock;

  OutsidePages(
      PromiseDoor door, Outsides outsides, RecordOutsideEvent record, InstantSource clock) {
    this.door = door;
    this.outsides = outsides;
    this.record = record;
    this.clock = clock;
  }

  @GetMapping(PromisePaths.OUTSIDE)
  @Requires(Action.RECORD_OUTSIDE_EVENT)
  ModelAndView form(@PathVariable String project, Actor actor) {
    var promised = door.promised(project, actor);
    return Show.page(VIEW, page(promised, new OutsideForm(Map.of()), Mistakes.none()));
  }

  @PostMapping(PromisePaths.OUTSIDE)
  @Requires(Action.RECORD_OUTSIDE_EVENT)
  @Transactional
  ModelAndView record(
      @PathVariable String project, @RequestParam Map<String, String> typed, Actor actor) {
    Project promised = door.promised(project, actor);
    var form = new OutsideForm(typed);
    var mistakes = form.mistakes(today());
    if (mistakes.any()) {
      return Show.refused(VIEW, page(promised, form, mistakes));
    }
    return switch (record.record(actor, promised, form.event(), clock.instant())) {
      case Attempt.Done<?> _ -> Show.seeOther(PromisePaths.promise(promised));
      case Attempt.Refused<?>(var reasons) ->
          Show.refused(VIEW, page(promised, form, Mistakes.because(reasons)));
      case Attempt.Overtaken<?> _ -> Show.overtaken(VIEW, page(promised, form, Mistakes.none()));
    };
  }

  private OutsidePage page(Project project, OutsideForm form, Mistakes mistakes) {
    return outsides.of(project, form, today(), mistakes);
  }

  private LocalDate today() {
    return Here.day(clock.instant());
  }
}
