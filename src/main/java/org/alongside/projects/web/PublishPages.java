package org.alongside.projects.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.Project;
import org.alongside.projects.PublishProject;
import org.alongside.projects.ReviewProject;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Publishes a project, or says everything that is missing at once. */
@Controller
class PublishPages {

  private static final String VIEW = "projects/publish";
  private static final Box NOTHING = Box.area("closing-words");

  private final ProjectDoor door;
  private final PublishProject publish;
  private final ReviewProject review;
  private final InstantSource clock;

  PublishPages(
      ProjectDoor door, PublishProject publish, ReviewProject review, InstantSource clock) {
    this.door = door;
    this.publish = publish;
    this.review = review;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/publish")
  @Requires(Action.PUBLISH_PROJECT)
  ModelAndView ask(@PathVariable String project, Actor actor) {
    return Show.page(VIEW, page(door.project(project), actor, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/publish")
  @Requires(Action.PUBLISH_PROJECT)
  @Transactional
  public ModelAndView publish(@PathVariable String project, Actor actor) {
    Project found = door.project(project);
    return answer(found, actor, publish.publish(actor, found.id(), clock.instant()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/review")
  @Requires(Action.EDIT_PROJECT)
  @Transactional
  public ModelAndView review(@PathVariable String project, Actor actor) {
    Project found = door.project(project);
    return answer(found, actor, review.review(actor, found.id(), clock.instant()));
  }

  private ModelAndView answer(Project project, Actor actor, Attempt<Project> attempt) {
    return switch (attempt) {
      case Attempt.Done<Project> done -> Show.seeOther(ProjectPaths.project(project.slug()));
      case Attempt.Refused<Project> refused ->
          Show.refused(VIEW, page(project, actor, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Project> overtaken ->
          Show.overtaken(VIEW, page(project, actor, Mistakes.none()));
    };
  }

  private PublishPage page(Project project, Actor actor, Mistakes mistakes) {
    boolean reviews = door.may(actor, Action.EDIT_PROJECT, project);
    return new PublishPage(project, NOTHING, reviews, mistakes);
  }
}
