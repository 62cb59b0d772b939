package org.alongside.projects.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.EndProject;
import org.alongside.projects.Life;
import org.alongside.projects.Project;
import org.alongside.projects.ProjectId;
import org.alongside.projects.WithdrawProject;
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

/** Takes a project back from view, or ends it; both say why in words that stay. */
@Controller
class ClosingPages {

  private static final String WITHDRAW = "projects/withdraw";
  private static final String END = "projects/end";
  private static final Box WORDS = Box.area("closing-words");

  private final ProjectDoor door;
  private final WithdrawProject withdraw;
  private final EndProject end;
  private final InstantSource clock;

  ClosingPages(ProjectDoor door, WithdrawProject withdraw, EndProject end, InstantSource clock) {
    this.door = door;
    this.withdraw = withdraw;
    this.end = end;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/withdrawal")
  @Requires(Action.PUBLISH_PROJECT)
  ModelAndView askWithdrawal(@PathVariable String project) {
    return Show.page(WITHDRAW, new PublishPage(door.project(project), WORDS, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/withdrawal")
  @Requires(Action.PUBLISH_PROJECT)
  @Transactional
  public ModelAndView withdraw(
      @PathVariable String project,
      @RequestParam(name = "closing-words", defaultValue = "") String typed,
      Actor actor) {
    return close(
        WITHDRAW,
        door.project(project),
        typed,
        (found, words) -> withdraw.withdraw(actor, found, words, clock.instant()));
  }

  @GetMapping(ProjectPaths.PROJECT + "/end")
  @Requires(Action.PUBLISH_PROJECT)
  ModelAndView askEnd(@PathVariable String project) {
    return Show.page(END, new PublishPage(door.project(project), WORDS, Mistakes.none()));
  }

  @PostMapping(ProjectPaths.PROJECT + "/end")
  @Requires(Action.PUBLISH_PROJECT)
  @Transactional
  public ModelAndView end(
      @PathVariable String project,
      @RequestParam(name = "closing-words", defaultValue = "") String typed,
      Actor actor) {
    return close(
        END,
        door.project(project),
        typed,
        (found, words) -> end.end(actor, found, words, clock.instant()));
  }

  /** One of the two ways to close a project, with closing words. */
  private interface Closing {
    Attempt<Life> close(ProjectId project, String words);
  }

  private static ModelAndView close(String view, Project project, String typed, Closing closing) {
    Box words = WORDS.with(typed.strip());
    Mistake wrong = words.wrong();
    return wrong == null
        ? answer(view, project, words, closing.close(project.id(), words.value()))
        : Show.refused(view, new PublishPage(project, words, Mistakes.of(wrong)));
  }

  private static ModelAndView answer(
      String view, Project project, Box words, Attempt<Life> attempt) {
    return switch (attempt) {
      case Attempt.Done<Life> done -> Show.seeOther(ProjectPaths.project(project.slug()));
      case Attempt.Refused<Life> refused ->
          Show.refused(view, new PublishPage(project, words, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Life> overtaken ->
          Show.overtaken(view, new PublishPage(project, words, Mistakes.none()));
    };
  }
}
