package org.alongside.formats.web;

import java.util.List;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.files.FileType.Family;
import org.alongside.files.StoredFile;
import org.alongside.files.StoredFiles;
import org.alongside.formats.Form;
import org.alongside.formats.Item;
import org.alongside.formats.MakeRendition;
import org.alongside.formats.Rendition;
import org.alongside.formats.Renditions;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Makes an item in another form, and shows it to everyone when it is whole. */
@Controller
class EditFormPages {

  private static final String VIEW = "formats/edit";

  private final FormatDoor door;
  private final Renditions renditions;
  private final MakeRendition make;
  private final StoredFiles files;
  private final FormatWishes wishes;

  EditFormPages(
      FormatDoor door,
      Renditions renditions,
      MakeRendition make,
      StoredFiles files,
      FormatWishes wishes) {
    this.door = door;
    this.renditions = renditions;
    this.make = make;
    this.files = files;
    this.wishes = wishes;
  }

  @GetMapping(FormatPaths.FORM + "/edit")
  @Requires(Action.MAKE_FORMAT)
  ModelAndView show(@PathVariable String subject, @PathVariable String form, Actor actor) {
    var found = door.readable(subject, actor);
    var wanted = made(form);
    var there = renditions.find(found.ref(), wanted).orElse(null);
    var typed = there == null ? FormTyped.begun(found) : FormTyped.kept(there, found);
    return Show.page(VIEW, page(found, wanted, typed, Mistakes.none(), there));
  }

  /** The language was typed: leads on to the page of that translation. */
  @GetMapping(FormatPaths.ITEM + "/translation")
  @Requires(Action.MAKE_FORMAT)
  ModelAndView translate(
      @PathVariable String subject, @RequestParam(defaultValue = "") String tag, Actor actor) {
    var found = door.readable(subject, actor);
    return Form.language(tag.strip())
        .map(language -> Show.seeOther(FormatPaths.edit(found.ref(), Form.in(language))))
        .orElseGet(() -> Show.seeOther(FormatPaths.item(found.ref())));
  }

  @PostMapping(FormatPaths.FORM + "/edit")
  @Requires(Action.MAKE_FORMAT)
  @Transactional
  public ModelAndView save(
      @PathVariable String subject,
      @PathVariable String form,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.readable(subject, actor);
    var wanted = made(form);
    var typed = FormTyped.typed(all, found);
    var there = renditions.find(found.ref(), wanted).orElse(null);
    String then = String.valueOf(all.getFirst("then"));
    if (then.equals("more")) {
      return Show.page(VIEW, page(found, wanted, typed.withMoreLines(), Mistakes.none(), there));
    }
    var mistakes = typed.mistakes();
    return mistakes.any()
        ? Show.refused(VIEW, page(found, wanted, typed.withMoreLines(), mistakes, there))
        : saved(actor, found, rendition(found, wanted, typed, there), typed, then);
  }

  private ModelAndView saved(Actor actor, Item item, Rendition next, FormTyped typed, String then) {
    var attempt =
        then.equals("show")
            ? make.show(actor, item, next, wishes.now())
            : make.keep(actor, item, next, wishes.now());
    return switch (attempt) {
      case Attempt.Done<Rendition> _ -> Show.seeOther(FormatPaths.item(item.ref()));
      case Attempt.Refused<Rendition>(var reasons) ->
          Show.refused(
              VIEW,
              page(item, next.form(), typed.withMoreLines(), Mistakes.because(reasons), null));
      case Attempt.Overtaken<Rendition> _ -> Show.overtaken(VIEW, both(item, next, typed));
    };
  }

  private EditFormPage both(Item item, Rendition next, FormTyped typed) {
    var now = renditions.find(item.ref(), next.form()).orElseThrow();
    var mistakes = Mistakes.of(new Mistake("", "formats.overtaken"));
    return page(item, next.form(), typed.read(now.version()).withMoreLines(), mistakes, now);
  }

  private static Rendition rendition(
      Item item, Form form, FormTyped typed, @Nullable Rendition there) {
    return new Rendition(
        there == null ? UUID.randomUUID() : there.id(),
        item.ref(),
        form,
        typed.content(form),
        typed.credits(),
        typed.edition(),
        typed.seen(),
        there == null ? null : there.shown());
  }

  private Form made(String code) {
    var form = door.form(code);
    if (!form.kind().made()) {
      throw new NotFound();
    }
    return form;
  }

  private EditFormPage page(
      Item item, Form form, FormTyped typed, Mistakes mistakes, @Nullable Rendition there) {
    var usable =
        form.kind() == Form.Kind.TRANSLATION
            ? List.<StoredFile>of()
            : files.of("project", item.project()).stream()
                .filter(file -> fits(file, form.kind() == Form.Kind.EASY_READ))
                .toList();
    return new EditFormPage(
        item, form, typed, usable, mistakes, there != null && there.outOfDate(item));
  }

  private static boolean fits(StoredFile file, boolean picture) {
    var family = file.type().family();
    return picture ? file.picture() : family == Family.FILM || family == Family.SOUND;
  }
}
