package org.alongside.publications.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.projects.PreviewToken;
import org.alongside.publications.PublicationPreviews;
import org.alongside.publications.Publications;
import org.alongside.questions.web.ItemPanel;
import org.alongside.web.NotFound;
import org.alongside.web.SameForStrangers;
import org.alongside.web.Show;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The public page of a publication, its versions, and the page that a preview link opens. */
@Controller
class PublicationPages {

  private static final String VIEW = "publications/publication";

  private final PublicationDoor door;
  private final Publications publications;
  private final PublicationPreviews previews;
  private final ItemPanel around;
  private final InstantSource clock;

  PublicationPages(
      PublicationDoor door,
      Publications publications,
      PublicationPreviews previews,
      ItemPanel around,
      InstantSource clock) {
    this.door = door;
    this.publications = publications;
    this.previews = previews;
    this.around = around;
    this.clock = clock;
  }

  @GetMapping(PublicationPaths.ONE)
  @Requires(Action.READ_PUBLICATION)
  @SameForStrangers
  ModelAndView show(@PathVariable String publication, Actor actor, HttpServletRequest request) {
    var found = door.shown(publication, actor);
    var works = !door.may(actor, found.place().project(), Action.READ_DRAFT_PUBLICATION).isEmpty();
    var shown =
        PublicationItems.item(found).map(item -> around.of(item, actor, request)).orElse(null);
    return Show.page(VIEW, PublicationPage.published(found, door.projectOf(found), shown, works));
  }

  @GetMapping(PublicationPaths.ONE + "/versions")
  @Requires(Action.READ_PUBLICATION)
  ModelAndView versions(@PathVariable String publication, Actor actor) {
    var found = door.shown(publication, actor);
    return Show.page(
        "publications/versions", VersionsPage.of(found, publications.editions(found.id())));
  }

  /** Its secret stands in the address, as an exception: it ends when somebody stops it. */
  @GetMapping(PublicationPaths.PREVIEW)
  @Requires(Action.READ_PUBLICATION_PREVIEW)
  ModelAndView preview(@PathVariable String token, HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    var found =
        previews
            .opened(new PreviewToken(token).hash(), clock.instant())
            .flatMap(publications::find)
            .orElseThrow(NotFound::new);
    return Show.page(VIEW, PublicationPage.preview(found, door.projectOf(found)));
  }
}
