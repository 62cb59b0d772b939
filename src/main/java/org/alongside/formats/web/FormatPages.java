package org.alongside.formats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.formats.Form;
import org.alongside.formats.Renditions;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An item in all its forms, and in one of them. */
@Controller
class FormatPages {

  private final FormatDoor door;
  private final FormatsPanel panel;
  private final Renditions renditions;
  private final FilmsPanel films;
  private final InstantSource clock;

  FormatPages(
      FormatDoor door,
      FormatsPanel panel,
      Renditions renditions,
      FilmsPanel films,
      InstantSource clock) {
    this.door = door;
    this.panel = panel;
    this.renditions = renditions;
    this.films = films;
    this.clock = clock;
  }

  @GetMapping(FormatPaths.ITEM)
  @Requires(Action.READ_FORMAT)
  ModelAndView item(
      @PathVariable String subject,
      @RequestParam(defaultValue = "") String asked,
      Actor actor,
      HttpServletRequest request) {
    var found = door.readable(subject, actor);
    return Show.page(
        "formats/item",
        new ItemPage(
            panel.of(found, actor, request),
            asked,
            Wish.NONE,
            door.makes(found, actor),
            clock.instant(),
            Mistakes.none()));
  }

  @GetMapping(FormatPaths.FORM)
  @Requires(Action.READ_FORMAT)
  ModelAndView form(@PathVariable String subject, @PathVariable String form, Actor actor) {
    var found = door.readable(subject, actor);
    var wanted = door.form(form);
    if (wanted.kind() == Form.Kind.LARGE_PRINT) {
      return Show.page("formats/largePrint", new LargePrintPage(found));
    }
    var rendition =
        renditions
            .find(found.ref(), wanted)
            .filter(each -> each.ready() || door.makes(found, actor))
            .orElseThrow(NotFound::new);
    return Show.page(
        "formats/rendition",
        new RenditionPage(found, rendition, films.of(found.project(), List.of(rendition))));
  }
}
