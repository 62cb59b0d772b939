package org.alongside.questions.web;

import java.time.InstantSource;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.projects.MayKnow;
import org.alongside.projects.Projects;
import org.alongside.projects.Slug;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Everything that was asked in a project; for partners and staff alike, also what waits. */
@Controller
class ProjectQuestionsPages {

  private final Projects projects;
  private final MayKnow known;
  private final QuestionsShown shown;
  private final InstantSource clock;

  ProjectQuestionsPages(
      Projects projects, MayKnow known, QuestionsShown shown, InstantSource clock) {
    this.projects = projects;
    this.known = known;
    this.shown = shown;
    this.clock = clock;
  }

  @GetMapping(QuestionPaths.IN_PROJECT)
  @Requires(Action.READ_PROJECT)
  ModelAndView list(
      @PathVariable String project, @RequestParam(defaultValue = "") String after, Actor actor) {
    var found =
        Optional.of(project)
            .filter(Slug::isSlug)
            .flatMap(projects::named)
            .flatMap(projects::find)
            .filter(each -> known.of(each, actor))
            .orElseThrow(NotFound::new);
    return Show.page(
        "questions/project",
        new ProjectQuestionsPage(found, shown.of(found, actor, after), clock.instant()));
  }
}
