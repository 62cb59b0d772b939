package org.alongside.publications.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.publications.PublicationId;
import org.alongside.publications.Publications;
import org.alongside.publications.SetSecondReader;
import org.alongside.web.PageStart;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What people were told in a project, and whether a second person reads it first. */
@Controller
class PublicationListPages {

  private final PublicationDoor door;
  private final Publications publications;
  private final SetSecondReader secondReader;
  private final InstantSource clock;

  PublicationListPages(
      PublicationDoor door,
      Publications publications,
      SetSecondReader secondReader,
      InstantSource clock) {
    this.door = door;
    this.publications = publications;
    this.secondReader = secondReader;
    this.clock = clock;
  }

  @GetMapping(PublicationPaths.IN_PROJECT)
  @Requires(Action.READ_PROJECT)
  ModelAndView list(
      @PathVariable String project, @RequestParam(defaultValue = "") String after, Actor actor) {
    var found = door.project(project, actor);
    var may =
        door.may(
            actor,
            found.id(),
            Action.READ_DRAFT_PUBLICATION,
            Action.EDIT_PUBLICATION,
            Action.PUBLISH_PUBLICATION);
    var start =
        PageStart.read(after)
            .map(from -> new Publications.After(from.from(), new PublicationId(from.id())))
            .orElse(null);
    var drafts = may.contains(Action.READ_DRAFT_PUBLICATION);
    return Show.page(
        "publications/list",
        ListPage.of(
            found,
            publications.in(found.id(), drafts, start, ListPage.SIZE + 1),
            publications.secondReader(found.id()),
            may));
  }

  @PostMapping(PublicationPaths.IN_PROJECT + "/second-reader")
  @Requires(Action.PUBLISH_PUBLICATION)
  @Transactional
  public ModelAndView secondReader(
      @PathVariable String project, @RequestParam(defaultValue = "") String wanted, Actor actor) {
    var found = door.project(project, actor);
    secondReader.set(actor, found.id(), wanted.equals("yes"), clock.instant());
    return Show.seeOther(PublicationPaths.in(found.slug()));
  }
}
