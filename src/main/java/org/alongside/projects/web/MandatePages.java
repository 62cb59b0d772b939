package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Set;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.AgreeMandate;
import org.alongside.projects.Mandates;
import org.alongside.projects.Project;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of decisions that matter: read it, agree it. */
@Controller
class MandatePages {

  private static final String VIEW = "projects/mandate";

  private final ProjectDoor door;
  private final AgreeMandate agree;
  private final Mandates mandates;
  private final InstantSource clock;

  MandatePages(ProjectDoor door, AgreeMandate agree, Mandates mandates, InstantSource clock) {
    this.door = door;
    this.agree = agree;
    this.mandates = mandates;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/mandate")
  @Requires(Action.READ_DRAFT_PROJECT)
  ModelAndView show(@PathVariable String project, Actor actor) {
    return Show.page(VIEW, page(door.project(project), actor, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/mandate/agreement")
  @Requires(Action.AGREE_MANDATE)
  @Transactional
  public ModelAndView agree(
      @PathVariable String project, @RequestParam(defaultValue = "0") long version, Actor actor) {
    Project found = door.project(project);
    return switch (agree.agree(actor, found.id(), version, clock.instant())) {
      case Attempt.Done<Boolean> done -> Show.seeOther(ProjectPaths.mandate(found.slug()));
      case Attempt.Refused<Boolean> refused ->
          Show.refused(VIEW, page(found, actor, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Boolean> overtaken ->
          Show.overtaken(
              VIEW,
              page(
                  door.project(project),
                  actor,
                  Mistakes.of(new Mistake("", "projects.mandate.overtaken"))));
    };
  }

  private MandatePage page(Project project, Actor actor, Mistakes mistakes) {
    Set<Action> may = EnumSet.noneOf(Action.class);
    for (Action action : Set.of(Action.WRITE_MANDATE, Action.AGREE_MANDATE)) {
      if (door.may(actor, action, project)) {
        may.add(action);
      }
    }
    boolean mine =
        mandates
            .agreedBy(project.id(), project.mandate().version())
            .containsKey(actor.personOrThrow());
    return new MandatePage(project, may, mine, mistakes);
  }
}
