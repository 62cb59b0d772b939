package org.alongside.projects.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.projects.ReviseActivity;
import org.alongside.projects.StartActivity;
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

/** Begins an activity and changes what it asks. */
@Controller
class EditActivityPages {

  private static final String VIEW = "projects/activityForm";

  private final ProjectDoor door;
  private final StartActivity start;
  private final ReviseActivity revise;
  private final InstantSource clock;

  EditActivityPages(
      ProjectDoor door, StartActivity start, ReviseActivity revise, InstantSource clock) {
    this.door = door;
    this.start = start;
    this.revise = revise;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/activities/new")
  @Requires(Action.EDIT_PROJECT)
  ModelAndView ask(@PathVariable String project) {
    return Show.page(
        VIEW,
        new EditActivityPage(
            door.project(project), null, ActivityForm.empty(), Mistakes.none(), null));
  }

  @PostMapping(ProjectPaths.PROJECT + "/activities/new")
  @Requires(Action.EDIT_PROJECT)
  @Transactional
  public ModelAndView begin(
      @PathVariable String project, @RequestParam MultiValueMap<String, String> all, Actor actor) {
    Project here = door.project(project);
    var form = ActivityForm.typed(new Typed(all));
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return Show.refused(VIEW, new EditActivityPage(here, null, form, mistakes, null));
    }
    Activity added = start.start(actor, here.id(), form.invitation(), clock.instant());
    return Show.seeOther(ProjectPaths.activity(here.slug(), added) + "/level");
  }

  @GetMapping(ProjectPaths.ACTIVITY + "/edit")
  @Requires(Action.EDIT_PROJECT)
  ModelAndView show(@PathVariable String project, @PathVariable String activity) {
    var story = door.story(project);
    Activity found = door.activity(story, activity);
    var form = ActivityForm.kept(found.invitation(), found.version());
    return Show.page(
        VIEW, new EditActivityPage(story.project(), found, form, Mistakes.none(), null));
  }

  @PostMapping(ProjectPaths.ACTIVITY + "/edit")
  @Requires(Action.EDIT_PROJECT)
  @Transactional
  public ModelAndView save(
      @PathVariable String project,
      @PathVariable String activity,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var story = door.story(project);
    Activity found = door.activity(story, activity);
    var form = ActivityForm.typed(new Typed(all));
    Mistakes mistakes = form.mistakes();
    if (mistakes.any()) {
      return again(story.project(), found, form, mistakes);
    }
    var draft = new Activity.Draft(found.id(), form.invitation(), form.seen());
    return switch (revise.revise(actor, draft, story.project(), clock.instant())) {
      case Attempt.Done<Activity> done ->
          Show.seeOther(ProjectPaths.activity(story.project().slug(), found));
      case Attempt.Refused<Activity> refused ->
          again(story.project(), found, form, Mistakes.because(refused.reasons()));
      case Attempt.Overtaken<Activity> overtaken -> both(project, activity, form);
    };
  }

  private static ModelAndView again(
      Project project, Activity activity, ActivityForm form, Mistakes mistakes) {
    return Show.refused(VIEW, new EditActivityPage(project, activity, form, mistakes, null));
  }

  private ModelAndView both(String project, String activity, ActivityForm typed) {
    var story = door.story(project);
    Activity now = door.activity(story, activity);
    return Show.overtaken(
        VIEW,
        new EditActivityPage(
            story.project(),
            now,
            typed.read(now.version()),
            Mistakes.of(new Mistake("", "projects.overtaken")),
            now));
  }
}
