package org.alongside.projects.web;

import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.Project;
import org.alongside.projects.ReviseProject;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Describes a project, one small page after another. */
@Controller
class SectionPages {

  private static final String VIEW = "projects/section";

  private final ProjectDoor door;
  private final ReviseProject revise;
  private final InstantSource clock;

  SectionPages(ProjectDoor door, ReviseProject revise, InstantSource clock) {
    this.door = door;
    this.revise = revise;
    this.clock = clock;
  }

  @GetMapping(ProjectPaths.PROJECT + "/edit/{section}")
  @Requires(Action.EDIT_PROJECT)
  ModelAndView show(@PathVariable String project, @PathVariable String section) {
    Project found = door.project(project);
    SectionForm form = SectionForm.at(section).orElseThrow(NotFound::new);
    return Show.page(
        VIEW,
        new SectionPage(
            found, form, form.kept(found.outline()), found.version(), SectionPage.Trouble.NONE));
  }

  @PostMapping(ProjectPaths.PROJECT + "/edit/{section}")
  @Requires(Action.EDIT_PROJECT)
  @Transactional
  public ModelAndView save(
      @PathVariable String project,
      @PathVariable String section,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    Project found = door.project(project);
    SectionForm form = SectionForm.at(section).orElseThrow(NotFound::new);
    var typed = new Typed(all);
    Mistakes mistakes = form.mistakes(typed);
    if (mistakes.any()) {
      return again(found, form, typed, mistakes);
    }
    long seen = typed.number("seen");
    return switch (revise.revise(actor, found.id(), form.read(typed), seen, clock.instant())) {
      case Attempt.Done<Project> done -> Show.seeOther(ProjectPaths.edit(found.slug()));
      case Attempt.Refused<Project> refused ->
          again(found, form, typed, Mistakes.because(refused.reasons()));
      case Attempt.Overtaken<Project> overtaken -> both(project, form, typed);
    };
  }

  private static ModelAndView again(
      Project project, SectionForm form, Typed typed, Mistakes mistakes) {
    return Show.refused(
        VIEW,
        new SectionPage(
            project,
            form,
            form.typed(typed),
            typed.number("seen"),
            SectionPage.Trouble.of(mistakes)));
  }

  /** Shows what the other wrote beside what was typed; saving again means having read both. */
  private ModelAndView both(String project, SectionForm form, Typed typed) {
    Project now = door.project(project);
    var overtaken = new Mistakes(List.of(new Mistake("", "projects.overtaken")));
    return Show.overtaken(
        VIEW,
        new SectionPage(
            now,
            form,
            form.typed(typed),
            now.version(),
            new SectionPage.Trouble(overtaken, form.kept(now.outline()))));
  }
}
