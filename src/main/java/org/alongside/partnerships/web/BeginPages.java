package org.alongside.partnerships.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.FoundPartnership;
import org.alongside.partnerships.Partnership;
import org.alongside.partnerships.Partnerships;
import org.alongside.projects.Project;
import org.alongside.projects.Projects;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Begins a project's partnership. */
@Controller
class BeginPages {

  private static final String VIEW = "partnerships/begin";

  private final Partnerships partnerships;
  private final Projects projects;
  private final FoundPartnership found;
  private final InstantSource clock;

  BeginPages(
      Partnerships partnerships, Projects projects, FoundPartnership found, InstantSource clock) {
    this.partnerships = partnerships;
    this.projects = projects;
    this.found = found;
    this.clock = clock;
  }

  @GetMapping(PartnershipPaths.NEW)
  @Requires(Action.FOUND_PARTNERSHIP)
  ModelAndView ask(@PathVariable String project) {
    var of = project(project);
    return partnerships
        .ofProject(of.id().value())
        .map(there -> Show.seeOther(PartnershipPaths.room(there.slug())))
        .orElseGet(() -> Show.page(VIEW, page(of, Mistakes.none())));
  }

  @PostMapping(PartnershipPaths.NEW)
  @Requires(Action.FOUND_PARTNERSHIP)
  @Transactional
  public ModelAndView begin(@PathVariable String project, Actor actor) {
    var of = project(project);
    var slug = of.slug().value();
    return switch (found.found(of.id().value(), slug, actor, clock.instant())) {
      case Attempt.Done<Partnership> done ->
          Show.seeOther(Done.BEGUN.at(PartnershipPaths.room(done.value().slug())));
      case Attempt.Refused<Partnership> refused ->
          Show.refused(VIEW, page(of, Mistakes.because(refused.reasons())));
      case Attempt.Overtaken<Partnership> _ -> Show.overtaken(VIEW, page(of, Mistakes.none()));
    };
  }

  private Project project(String slug) {
    return projects.named(slug).flatMap(projects::find).orElseThrow(NotFound::new);
  }

  private static BeginPage page(Project project, Mistakes mistakes) {
    return new BeginPage(project.slug().value(), project.title(), mistakes);
  }
}
