package org.alongside.projects.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.formats.web.FormatsPanel;
import org.alongside.participation.Here;
import org.alongside.projects.Activity;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectStory;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An activity's public page. */
@Controller
class ActivityPages {

  private static final List<Action> WORK =
      List.of(Action.EDIT_PROJECT, Action.STATE_LEVEL, Action.PUBLISH_PROJECT);

  private final ProjectDoor door;
  private final PanelBoard panels;
  private final InstantSource clock;

  ActivityPages(ProjectDoor door, PanelBoard panels, InstantSource clock) {
    this.door = door;
    this.panels = panels;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.ACTIVITY)
  @Requires(Action.READ_PROJECT)
  ModelAndView show(@PathVariable String project, @PathVariable String activity, Actor actor) {
    ProjectStory story = door.readable(project, actor);
    Activity found = door.activity(story, activity);
    Project here = story.project();
    boolean hidden = !found.shown() || here.life().state() == Life.State.WITHDRAWN;
    if (hidden && !(actor.signedIn() && door.may(actor, Action.READ_DRAFT_PROJECT, here))) {
      throw new NotFound();
    }
    LocalDate today = Here.day(clock.instant());
    boolean open = found.open(today) && here.life().running();
    return Show.page(
        "projects/activity",
        new ActivityPage(
            here,
            found,
            open,
            may(here, actor),
            hidden ? null : forms(story, found),
            panels.of(here, found, actor)));
  }

  private static FormatsPanel.Ready forms(ProjectStory story, Activity activity) {
    return FormatsPanel.Ready.of(ActivityItems.ref(activity), story.formsOf(activity.id().value()));
  }

  private Set<Action> may(Project project, Actor actor) {
    return actor.signedIn()
        ? WORK.stream()
            .filter(action -> door.may(actor, action, project))
            .collect(Collectors.toSet())
        : Set.of();
  }
}
