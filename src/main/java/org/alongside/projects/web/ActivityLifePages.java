package org.alongside.projects.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.Activity;
import org.alongside.projects.EndActivity;
import org.alongside.projects.ProjectStory;
import org.alongside.projects.PublishActivity;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Publishes and ends an activity. */
@Controller
class ActivityLifePages {

  private static final String VIEW = "projects/publishActivity";

  private final ProjectDoor door;
  private final PublishActivity publish;
  private final EndActivity end;
  private final InstantSource clock;

  ActivityLifePages(
      ProjectDoor door, PublishActivity publish, EndActivity end, InstantSource clock) {
    this.door = door;
    this.publish = publish;
    this.end = end;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.ACTIVITY + "/publish")
  @Requires(Action.PUBLISH_PROJECT)
  ModelAndView ask(@PathVariable String project, @PathVariable String activity) {
    ProjectStory story = door.story(project);
    return Show.page(VIEW, page(story, door.activity(story, activity), Mistakes.none()));
  }

  @PostMapping(ProjectPaths.ACTIVITY + "/publish")
  @Requires(Action.PUBLISH_PROJECT)
  @Transactional
  public ModelAndView publish(
      @PathVariable String project, @PathVariable String activity, Actor actor) {
    ProjectStory story = door.story(project);
    Activity found = door.activity(story, activity);
    return answer(story, found, publish.publish(actor, found.id(), clock.instant()));
  }

  @PostMapping(ProjectPaths.ACTIVITY + "/end")
  @Requires(Action.PUBLISH_PROJECT)
  @Transactional
  public ModelAndView end(
      @PathVariable String project, @PathVariable String activity, Actor actor) {
    ProjectStory story = door.story(project);
    Activity found = door.activity(story, activity);
    return answer(story, found, end.end(actor, found.id(), clock.instant()));
  }

  private static ModelAndView answer(
      ProjectStory story, Activity activity, Attempt<Activity> attempt) {
    String there = ProjectPaths.activity(story.project().slug(), activity);
    return switch (attempt) {
      case Attempt.Done<Activity> done -> Show.seeOther(there);
      case Attempt.Refused<Activity> refused ->
          Show.refused(VIEW, page(story, activity, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Activity> overtaken ->
          Show.overtaken(VIEW, page(story, activity, Mistakes.none()));
    };
  }

  private static PublishActivityPage page(
      ProjectStory story, Activity activity, Mistakes mistakes) {
    return new PublishActivityPage(story.project(), activity, mistakes);
  }
}
