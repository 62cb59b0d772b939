package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.function.Function;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.projects.CopyProject;
import org.alongside.projects.Project;
import org.alongside.projects.StartProject;
import org.alongside.projects.SucceedProject;
import org.alongside.projects.web.NewProjectPage.Kind;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a project: a new one, a copy, or one that carries another on. */
@Controller
class NewProjectPages {

  private static final String VIEW = "projects/new";
  private static final Box TITLE = Box.line("title").limit(120);

  private final ProjectDoor door;
  private final StartProject start;
  private final CopyProject copy;
  private final SucceedProject succeed;
  private final InstantSource clock;

  NewProjectPages(
      ProjectDoor door,
      StartProject start,
      CopyProject copy,
      SucceedProject succeed,
      InstantSource clock) {
    this.door = door;
    this.start = start;
    this.copy = copy;
    this.succeed = succeed;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.NEW)
  @Requires(Action.CREATE_PROJECT)
  ModelAndView ask() {
    return Show.page(VIEW, new NewProjectPage(Kind.NEW, null, TITLE, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.NEW)
  @Requires(Action.CREATE_PROJECT)
  @Transactional
  public ModelAndView start(@RequestParam(defaultValue = "") String title, Actor actor) {
    return begin(Kind.NEW, null, title, t -> start.start(actor, t, clock.instant()));
  }

  @GetMapping(ProjectPaths.PROJECT + "/copy")
  @Requires(Action.CREATE_PROJECT)
  ModelAndView askCopy(@PathVariable String project, Actor actor) {
    Project from = door.readable(project, actor).project();
    Box title = TITLE.with(from.title());
    return Show.page(VIEW, new NewProjectPage(Kind.COPY, from, title, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/copy")
  @Requires(Action.CREATE_PROJECT)
  @Transactional
  public ModelAndView copy(
      @PathVariable String project, @RequestParam(defaultValue = "") String title, Actor actor) {
    Project from = door.readable(project, actor).project();
    return begin(Kind.COPY, from, title, t -> copy.copy(actor, from, t, clock.instant()));
  }

  @GetMapping(ProjectPaths.PROJECT + "/successor")
  @Requires(Action.CREATE_PROJECT)
  ModelAndView askSuccessor(@PathVariable String project, Actor actor) {
    Project from = door.readable(project, actor).project();
    return Show.page(VIEW, new NewProjectPage(Kind.SUCCESSOR, from, TITLE, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/successor")
  @Requires(Action.CREATE_PROJECT)
  @Transactional
  public ModelAndView succeed(
      @PathVariable String project, @RequestParam(defaultValue = "") String title, Actor actor) {
    Project from = door.readable(project, actor).project();
    return begin(
        Kind.SUCCESSOR, from, title, t -> succeed.succeed(actor, from, t, clock.instant()));
  }

  private static ModelAndView begin(
      Kind kind, @Nullable Project from, String typed, Function<String, Project> act) {
    Box title = TITLE.with(typed.strip());
    Mistake wrong = title.value().isEmpty() ? title.missing() : title.wrong();
    return wrong == null
        ? Show.seeOther(ProjectPaths.edit(act.apply(title.value()).slug()))
        : Show.refused(VIEW, new NewProjectPage(kind, from, title, Mistakes.of(wrong)));
  }
}
