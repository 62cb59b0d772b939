package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.Activity;
import org.alongside.projects.LevelStatement;
import org.alongside.projects.ProjectStory;
import org.alongside.projects.StateActivityLevel;
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

/** Helps to name the level of an activity truthfully. */
@Controller
class ActivityLevelPages {

  private final ProjectDoor door;
  private final StateActivityLevel state;
  private final InstantSource clock;

  ActivityLevelPages(ProjectDoor door, StateActivityLevel state, InstantSource clock) {
    this.door = door;
    this.state = state;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.ACTIVITY + "/level")
  @Requires(Action.STATE_LEVEL)
  ModelAndView ask(@PathVariable String project, @PathVariable String activity) {
    ProjectStory story = door.story(project);
    Activity found = door.activity(story, activity);
    LevelStatement stated = found.stated();
    LevelForm.Answers before =
        stated == null
            ? new LevelForm.Answers(null, null, null, null)
            : LevelForm.Answers.of(stated.answers());
    return Show.page(
        LevelPages.QUESTIONS,
        page(story, found, LevelForm.after(before, Set.of()), Mistakes.none()));
  }

  @PostMapping(ProjectPaths.ACTIVITY + "/level")
  @Requires(Action.STATE_LEVEL)
  ModelAndView answer(
      @PathVariable String project,
      @PathVariable String activity,
      @RequestParam MultiValueMap<String, String> all) {
    ProjectStory story = door.story(project);
    Activity found = door.activity(story, activity);
    LevelForm form = LevelForm.typed(new Typed(all));
    Mistakes unanswered = form.unanswered();
    return unanswered.any()
        ? Show.refused(LevelPages.QUESTIONS, page(story, found, form, unanswered))
        : Show.page(
            LevelPages.CHOICE,
            page(story, found, LevelForm.after(form.answers(), Set.of()), Mistakes.none()));
  }

  @PostMapping(ProjectPaths.ACTIVITY + "/level/choice")
  @Requires(Action.STATE_LEVEL)
  @Transactional
  public ModelAndView choose(
      @PathVariable String project,
      @PathVariable String activity,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    ProjectStory story = door.story(project);
    Activity found = door.activity(story, activity);
    LevelForm form = LevelForm.typed(new Typed(all));
    Mistakes unanswered = form.unanswered();
    if (unanswered.any()) {
      return Show.refused(LevelPages.QUESTIONS, page(story, found, form, unanswered));
    }
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return Show.refused(LevelPages.CHOICE, page(story, found, form, mistakes));
    }
    Attempt<LevelStatement> attempt =
        state.state(actor, story.project(), found.id(), form.choice(), clock.instant());
    return switch (attempt) {
      case Attempt.Done<LevelStatement> done ->
          Show.seeOther(ProjectPaths.activity(story.project().slug(), found));
      case Attempt.Refused<LevelStatement> refused ->
          Show.refused(
              LevelPages.CHOICE, page(story, found, form, LevelMistakes.of(refused.reasons())));
      case Attempt.Overtaken<LevelStatement> overtaken ->
          Show.overtaken(LevelPages.CHOICE, page(story, found, form, Mistakes.none()));
    };
  }

  private static LevelPage page(
      ProjectStory story, Activity activity, LevelForm form, Mistakes mistakes) {
    return new LevelPage(story.project(), activity, form, mistakes);
  }
}
