package org.alongside.projects.web;

import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.projects.MakePreview;
import org.alongside.projects.PreviewToken;
import org.alongside.projects.Previews;
import org.alongside.projects.Project;
import org.alongside.projects.RevokePreview;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Makes and revokes the links by which a draft can be read without an account. */
@Controller
class PreviewsPages {

  private static final String VIEW = "projects/previews";

  private final ProjectDoor door;
  private final Previews previews;
  private final MakePreview make;
  private final RevokePreview revoke;
  private final PreviewAddress address;

  PreviewsPages(
      ProjectDoor door,
      Previews previews,
      MakePreview make,
      RevokePreview revoke,
      PreviewAddress address) {
    this.door = door;
    this.previews = previews;
    this.make = make;
    this.revoke = revoke;
    this.address = address;
  }

  @GetMapping(ProjectPaths.PROJECT + "/preview-links")
  @Requires(Action.SHARE_PREVIEW)
  ModelAndView show(@PathVariable String project) {
    return Show.page(VIEW, page(door.project(project), null, Mistakes.none()));
  }

  /** Answers with the page itself: the secret is shown once and stands in no address of ours. */
  @PostMapping(ProjectPaths.PROJECT + "/preview-links")
  @Requires(Action.SHARE_PREVIEW)
  @Transactional
  public ModelAndView make(@PathVariable String project, Actor actor) {
    Project found = door.project(project);
    return switch (make.make(actor, found.id(), address.now())) {
      case Attempt.Done<PreviewToken>(var token) ->
          Show.page(VIEW, page(found, token, Mistakes.none()));
      case Attempt.Refused<PreviewToken>(var reasons) ->
          Show.refused(VIEW, page(found, null, Mistakes.because(reasons)));
      case Attempt.Overtaken<PreviewToken> _ ->
          Show.overtaken(VIEW, page(door.project(project), null, Mistakes.none()));
    };
  }

  @PostMapping(ProjectPaths.PROJECT + "/preview-links/{preview}/revocation")
  @Requires(Action.SHARE_PREVIEW)
  @Transactional
  public ModelAndView revoke(
      @PathVariable String project, @PathVariable UUID preview, Actor actor) {
    Project found = door.project(project);
    revoke.revoke(actor, found.id(), preview, address.now());
    return Show.seeOther(ProjectPaths.project(found.slug()) + "/preview-links");
  }

  private PreviewsPage page(Project project, @Nullable PreviewToken token, Mistakes mistakes) {
    return new PreviewsPage(
        project,
        previews.of(project.id()),
        address.now(),
        token == null ? null : address.of(token),
        mistakes);
  }
}
