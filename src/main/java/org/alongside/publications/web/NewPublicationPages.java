package org.alongside.publications.web;

import java.time.InstantSource;
import java.util.ArrayList;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.participation.OneLine;
import org.alongside.projects.Activities;
import org.alongside.projects.Activity;
import org.alongside.projects.Project;
import org.alongside.publications.Publication;
import org.alongside.publications.StartPublication;
import org.alongside.publications.Text;
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

/** Begins something to tell people. */
@Controller
class NewPublicationPages {

  private static final String VIEW = "publications/new";

  private final PublicationDoor door;
  private final Activities activities;
  private final StartPublication start;
  private final InstantSource clock;

  NewPublicationPages(
      PublicationDoor door, Activities activities, StartPublication start, InstantSource clock) {
    this.door = door;
    this.activities = activities;
    this.start = start;
    this.clock = clock;
  }

  @GetMapping(PublicationPaths.IN_PROJECT + "/new")
  @Requires(Action.EDIT_PUBLICATION)
  ModelAndView ask(@PathVariable String project, Actor actor) {
    var found = door.project(project, actor);
    return Show.page(VIEW, new NewPage(found, activities.of(found.id()), "", "", Mistakes.none()));
  }

  @PostMapping(PublicationPaths.IN_PROJECT + "/new")
  @Requires(Action.EDIT_PUBLICATION)
  @Transactional
  public ModelAndView begin(
      @PathVariable String project,
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String activity,
      Actor actor) {
    var found = door.project(project, actor);
    var chosen = activities.named(found.id(), activity);
    var mistakes = mistakes(title.strip(), chosen.isPresent());
    return mistakes.any()
        ? again(found, title, activity, mistakes)
        : begun(actor, found, chosen.orElseThrow(), title.strip());
  }

  private ModelAndView begun(Actor actor, Project project, Activity activity, String title) {
    var attempt = start.start(actor, project, activity, Text.titled(title), clock.instant());
    return switch (attempt) {
      case Attempt.Done<Publication>(var added) ->
          Show.seeOther(PublicationPaths.edit(added.slug()));
      case Attempt.Refused<Publication>(var reasons) ->
          again(project, title, activity.slug().value(), Mistakes.because(reasons));
      case Attempt.Overtaken<Publication> _ ->
          Show.overtaken(again(project, title, activity.slug().value(), Mistakes.none()));
    };
  }

  private ModelAndView again(Project project, String title, String activity, Mistakes mistakes) {
    return Show.refused(
        VIEW, new NewPage(project, activities.of(project.id()), title, activity, mistakes));
  }

  private static Mistakes mistakes(String title, boolean chosen) {
    var mistakes = new ArrayList<Mistake>();
    if (title.isEmpty()) {
      mistakes.add(new Mistake("title", "publications.mistake.title"));
    } else if (title.length() > TextForm.LINE) {
      mistakes.add(new Mistake("title", "publications.mistake.too-long", TextForm.LINE));
    } else if (!OneLine.is(title)) {
      mistakes.add(Mistake.unseen("title"));
    }
    if (!chosen) {
      mistakes.add(new Mistake("activity", "publications.mistake.activity"));
    }
    return new Mistakes(mistakes);
  }
}
