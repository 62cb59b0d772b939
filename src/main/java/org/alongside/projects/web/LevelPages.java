package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.participation.Stage;
import org.alongside.projects.ConfirmLevel;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.Project;
import org.alongside.projects.StateLevel;
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

/** Helps to name the level of a project truthfully, and lets lived partners confirm it. */
@Controller
class LevelPages {

  static final String QUESTIONS = "projects/levelQuestions";
  static final String CHOICE = "projects/levelChoice";

  private static final Mistakes CHANGED =
      Mistakes.of(new Mistake("", "projects.level.confirm.overtaken"));

  private final ProjectDoor door;
  private final StateLevel state;
  private final ConfirmLevel confirm;
  private final InstantSource clock;

  LevelPages(ProjectDoor door, StateLevel state, ConfirmLevel confirm, InstantSource clock) {
    this.door = door;
    this.state = state;
    this.confirm = confirm;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/level")
  @Requires(Action.STATE_LEVEL)
  ModelAndView ask(@PathVariable String project) {
    Project found = door.project(project);
    LevelForm.Answers before =
        found.petals().byStage().values().stream()
            .findFirst()
            .map(statement -> LevelForm.Answers.of(statement.answers()))
            .orElse(new LevelForm.Answers(null, null, null, null));
    return Show.page(
        QUESTIONS, new LevelPage(found, null, LevelForm.after(before, Set.of()), Mistakes.none()));
  }

  /** The answers lead to a suggestion; nothing is kept yet. */
  @PostMapping(ProjectPaths.PROJECT + "/level")
  @Requires(Action.STATE_LEVEL)
  ModelAndView answer(
      @PathVariable String project, @RequestParam MultiValueMap<String, String> all) {
    Project found = door.project(project);
    LevelForm form = LevelForm.typed(new Typed(all));
    Mistakes unanswered = form.unanswered();
    if (unanswered.any()) {
      return Show.refused(QUESTIONS, new LevelPage(found, null, form, unanswered));
    }
    Set<Stage> stages = found.petals().missing();
    LevelForm suggested =
        LevelForm.after(form.answers(), stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages);
    return Show.page(CHOICE, new LevelPage(found, null, suggested, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/level/choice")
  @Requires(Action.STATE_LEVEL)
  @Transactional
  public ModelAndView choose(
      @PathVariable String project, @RequestParam MultiValueMap<String, String> all, Actor actor) {
    Project found = door.project(project);
    LevelForm form = LevelForm.typed(new Typed(all));
    Mistakes unanswered = form.unanswered();
    if (unanswered.any()) {
      return Show.refused(QUESTIONS, new LevelPage(found, null, form, unanswered));
    }
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return Show.refused(CHOICE, new LevelPage(found, null, form, mistakes));
    }
    Attempt<LevelStatement> attempt =
        state.state(actor, found.id(), form.stages(), form.choice(), clock.instant());
    return switch (attempt) {
      case Attempt.Done<LevelStatement> done ->
          Show.seeOther(ProjectPaths.project(found.slug()) + "#level");
      case Attempt.Refused<LevelStatement> refused ->
          Show.refused(
              CHOICE, new LevelPage(found, null, form, LevelMistakes.of(refused.reasons())));
      case Attempt.Overtaken<LevelStatement> overtaken ->
          Show.overtaken(CHOICE, new LevelPage(door.project(project), null, form, Mistakes.none()));
    };
  }

  @PostMapping(ProjectPaths.PROJECT + "/level/confirmation")
  @Requires(Action.CONFIRM_LEVEL)
  @Transactional
  public ModelAndView confirm(
      @PathVariable String project,
      @RequestParam(name = "statement", defaultValue = "") Set<UUID> seen,
      Actor actor) {
    Project found = door.project(project);
    String there = ProjectPaths.project(found.slug()) + "#level";
    return switch (confirm.confirm(actor, found.id(), seen, clock.instant())) {
      case Attempt.Done<Boolean> done -> Show.seeOther(there);
      case Attempt.Refused<Boolean> refused ->
          Show.refused(
              "projects/refused", new RefusedPage(found, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Boolean> overtaken ->
          Show.overtaken("projects/refused", new RefusedPage(found, CHANGED));
    };
  }
}
