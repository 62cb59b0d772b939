package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.ArrayList;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.participation.Stage;
import org.alongside.projects.PlanStage;
import org.alongside.projects.Project;
import org.alongside.projects.Span;
import org.alongside.projects.StagePlan;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says when a stage is: exactly, roughly, or not yet. */
@Controller
class StagePages {

  private static final String VIEW = "projects/stage";
  private static final Box NOTE = Box.area("stage-note").limit(1000);

  private final ProjectDoor door;
  private final PlanStage plan;
  private final InstantSource clock;

  StagePages(ProjectDoor door, PlanStage plan, InstantSource clock) {
    this.door = door;
    this.plan = plan;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/stages/{stage}")
  @Requires(Action.EDIT_PROJECT)
  ModelAndView show(@PathVariable String project, @PathVariable Stage stage) {
    Project found = door.project(project);
    StagePlan kept = found.stage(stage);
    var fields =
        new StagePage.Fields(
            WhenTyped.of(kept.span().from()),
            WhenTyped.of(kept.span().until()),
            NOTE.with(kept.note()),
            found.version());
    return Show.page(VIEW, new StagePage(found, stage, fields, Mistakes.none(), null));
  }

  @PostMapping(ProjectPaths.PROJECT + "/stages/{stage}")
  @Requires(Action.EDIT_PROJECT)
  @Transactional
  public ModelAndView save(
      @PathVariable String project,
      @PathVariable Stage stage,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    Project found = door.project(project);
    StagePage.Fields fields = read(new Typed(all));
    Mistakes mistakes = mistakes(fields);
    if (mistakes.any()) {
      return Show.refused(VIEW, new StagePage(found, stage, fields, mistakes, null));
    }
    var span = new Span(fields.from().when().orElse(null), fields.until().when().orElse(null));
    var wanted = new StagePlan(stage, span, fields.note().value());
    return switch (plan.plan(actor, found.id(), wanted, fields.seen(), clock.instant())) {
      case Attempt.Done<StagePlan> done -> Show.seeOther(ProjectPaths.edit(found.slug()));
      case Attempt.Refused<StagePlan> refused ->
          Show.refused(
              VIEW, new StagePage(found, stage, fields, Mistakes.because(refused.reasons()), null));
      case Attempt.Overtaken<StagePlan> overtaken -> both(project, stage, fields);
    };
  }

  private ModelAndView both(String project, Stage stage, StagePage.Fields typed) {
    Project now = door.project(project);
    var fields = new StagePage.Fields(typed.from(), typed.until(), typed.note(), now.version());
    var overtaken = Mistakes.of(new Mistake("", "projects.overtaken"));
    return Show.overtaken(VIEW, new StagePage(now, stage, fields, overtaken, now.stage(stage)));
  }

  private static StagePage.Fields read(Typed typed) {
    return new StagePage.Fields(
        WhenTyped.of(typed, "from"),
        WhenTyped.of(typed, "until"),
        NOTE.with(typed.of(NOTE.id())),
        typed.number("seen"));
  }

  private static Mistakes mistakes(StagePage.Fields fields) {
    var mistakes = new ArrayList<Mistake>();
    if (fields.from().wrong()) {
      mistakes.add(new Mistake("from", "projects.mistake.when"));
    }
    if (fields.until().wrong()) {
      mistakes.add(new Mistake("until", "projects.mistake.when"));
    }
    Mistake wrong = fields.note().wrong();
    if (wrong != null) {
      mistakes.add(wrong);
    }
    return new Mistakes(mistakes);
  }
}
