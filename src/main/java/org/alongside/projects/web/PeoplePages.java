package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.Role;
import org.alongside.access.RoleHeld;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.SetVisibility;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Says who leads a project and who may read it. */
@Controller
class PeoplePages {

  private static final String VIEW = "projects/people";

  private final ProjectDoor door;
  private final Standing standing;
  private final SetVisibility visibility;
  private final InstantSource clock;

  PeoplePages(ProjectDoor door, Standing standing, SetVisibility visibility, InstantSource clock) {
    this.door = door;
    this.standing = standing;
    this.visibility = visibility;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/people")
  @Requires(Action.NAME_PROJECT_PEOPLE)
  ModelAndView show(@PathVariable String project) {
    return Show.page(
        VIEW, standing.page(door.project(project), "", Role.NAMED_READER, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/visibility")
  @Requires(Action.NAME_PROJECT_PEOPLE)
  @Transactional
  public ModelAndView see(
      @PathVariable String project, @RequestParam Life.Visibility visibility, Actor actor) {
    Project found = door.project(project);
    this.visibility.set(actor, found.id(), visibility, clock.instant());
    return back(found);
  }

  @PostMapping(ProjectPaths.PROJECT + "/people")
  @Requires(Action.NAME_PROJECT_PEOPLE)
  @Transactional
  public ModelAndView add(
      @PathVariable String project,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "NAMED_READER") Role role,
      Actor actor) {
    Project found = door.project(project);
    Attempt<RoleHeld> attempt = standing.give(actor, found, email, role, clock.instant());
    return switch (attempt) {
      case Attempt.Done<RoleHeld> done -> back(found);
      case Attempt.Refused<RoleHeld> refused -> refused(found, email, role, refused);
      case Attempt.Overtaken<RoleHeld> overtaken -> overtaken(found, email, role);
    };
  }

  @PostMapping(ProjectPaths.PROJECT + "/people/{held}/removal")
  @Requires(Action.NAME_PROJECT_PEOPLE)
  @Transactional
  public ModelAndView remove(@PathVariable String project, @PathVariable UUID held, Actor actor) {
    Project found = door.project(project);
    return switch (standing.take(actor, found, held, clock.instant())) {
      case Attempt.Done<RoleHeld> done -> back(found);
      case Attempt.Refused<RoleHeld> refused -> refused(found, "", Role.NAMED_READER, refused);
      case Attempt.Overtaken<RoleHeld> overtaken -> overtaken(found, "", Role.NAMED_READER);
    };
  }

  private ModelAndView overtaken(Project project, String email, Role role) {
    return Show.overtaken(VIEW, standing.page(project, email, role, Mistakes.none()));
  }

  private ModelAndView refused(
      Project project, String email, Role role, Attempt.Refused<RoleHeld> refused) {
    return Show.refused(
        VIEW, standing.page(project, email, role, Mistakes.because("email", refused.reasons())));
  }

  private static ModelAndView back(Project project) {
    return Show.seeOther(ProjectPaths.project(project.slug()) + "/people");
  }
}
