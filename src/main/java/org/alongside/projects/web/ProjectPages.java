package org.alongside.projects.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Here;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectStory;
import org.alongside.web.SameForStrangers;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A project's public page. */
@Controller
class ProjectPages {

  private static final List<Action> ASKED =
      List.of(Action.READ_DRAFT_PROJECT, Action.CONFIRM_LEVEL, Action.CREATE_PROJECT);

  private final ProjectDoor door;
  private final PanelBoard panels;
  private final InstantSource clock;

  ProjectPages(ProjectDoor door, PanelBoard panels, InstantSource clock) {
    this.door = door;
    this.panels = panels;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT)
  @SameForStrangers
  @Requires(Action.READ_PROJECT)
  ModelAndView show(@PathVariable String project, Actor actor) {
    ProjectStory story = door.readable(project, actor);
    Set<Action> may = may(story.project(), actor);
    boolean takenBack = story.project().life().state() == Life.State.WITHDRAWN;
    return takenBack && !may.contains(Action.READ_DRAFT_PROJECT)
        ? Show.page("projects/withdrawn", story)
        : Show.page("projects/project", page(story, actor, may, false));
  }

  ProjectPage page(ProjectStory story, Actor actor, Set<Action> may, boolean preview) {
    LocalDate today = Here.day(clock.instant());
    return new ProjectPage(
        story, Timeline.of(story.project().plan(), today), panels.of(story, actor), may, preview);
  }

  private Set<Action> may(Project project, Actor actor) {
    var may = EnumSet.noneOf(Action.class);
    if (actor.signedIn()) {
      ASKED.stream().filter(action -> door.may(actor, action, project)).forEach(may::add);
    }
    return may;
  }
}
