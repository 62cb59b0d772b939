package org.alongside.publications.web;

import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.PreviewToken;
import org.alongside.publications.Publication;
import org.alongside.publications.PublicationPreviews;
import org.alongside.publications.SharePublication;
import org.alongside.publications.UnsharePublication;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes and stops the links by which a draft can be read without an account. */
@Controller
class PublicationPreviewPages {

  private static final String VIEW = "publications/previews";

  private final PublicationDoor door;
  private final PublicationPreviews previews;
  private final SharePublication share;
  private final UnsharePublication unshare;
  private final PublicAddresses addresses;

  PublicationPreviewPages(
      PublicationDoor door,
      PublicationPreviews previews,
      SharePublication share,
      UnsharePublication unshare,
      PublicAddresses addresses) {
    this.door = door;
    this.previews = previews;
    this.share = share;
    this.unshare = unshare;
    this.addresses = addresses;
  }

  @GetMapping(PublicationPaths.PREVIEWS)
  @Requires(Action.EDIT_PUBLICATION)
  ModelAndView show(@PathVariable String publication) {
    return Show.page(VIEW, page(door.at(publication), null, Mistakes.none()));
  }

  /** Answers with the page itself: the secret is shown once and stands in no address of ours. */
  @PostMapping(PublicationPaths.PREVIEWS)
  @Requires(Action.EDIT_PUBLICATION)
  @Transactional
  public ModelAndView make(@PathVariable String publication, Actor actor) {
    var found = door.at(publication);
    return switch (share.share(actor, found.id(), addresses.now())) {
      case Attempt.Done<PreviewToken>(var token) ->
          Show.page(VIEW, page(found, token, Mistakes.none()));
      case Attempt.Refused<PreviewToken>(var reasons) ->
          Show.refused(VIEW, page(found, null, Mistakes.because(reasons)));
      case Attempt.Overtaken<PreviewToken> _ ->
          Show.overtaken(VIEW, page(door.at(publication), null, Mistakes.none()));
    };
  }

  @PostMapping(PublicationPaths.PREVIEWS + "/{preview}/revocation")
  @Requires(Action.EDIT_PUBLICATION)
  @Transactional
  public ModelAndView revoke(
      @PathVariable String publication, @PathVariable UUID preview, Actor actor) {
    var found = door.at(publication);
    unshare.unshare(actor, found, preview, addresses.now());
    return Show.seeOther(PublicationPaths.previews(found.slug()));
  }

  private PreviewsPage page(
      Publication publication, @Nullable PreviewToken token, Mistakes mistakes) {
    return new PreviewsPage(
        publication,
        previews.of(publication.id()),
        addresses.now(),
        token == null
            ? null
            : addresses.of(PublicationPaths.PREVIEW.replace("{token}", token.value())),
        mistakes);
  }
}
