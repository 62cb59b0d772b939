package org.alongside.publications.web;

import java.time.InstantSource;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.formats.PlainerWords;
import org.alongside.formats.ReadingHelp;
import org.alongside.participation.Attempt;
import org.alongside.publications.Publication;
import org.alongside.publications.RevisePublication;
import org.alongside.web.Markdown;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The editor: writes the words, and says what would make them easier to read. */
@Controller
class WriteTextPages {

  private static final String VIEW = "publications/edit";

  private final PublicationDoor door;
  private final RevisePublication revise;
  private final PlainerWords plainer;
  private final InstantSource clock;

  WriteTextPages(
      PublicationDoor door, RevisePublication revise, PlainerWords plainer, InstantSource clock) {
    this.door = door;
    this.revise = revise;
    this.plainer = plainer;
    this.clock = clock;
  }

  @GetMapping(PublicationPaths.ONE + "/edit")
  @Requires(Action.EDIT_PUBLICATION)
  ModelAndView show(@PathVariable String publication) {
    var found = door.at(publication);
    return Show.page(VIEW, EditPage.of(found, TextForm.kept(found), Mistakes.none()));
  }

  /** Saves, or answers with the same page and the reading help: what was typed stays. */
  @PostMapping(PublicationPaths.ONE + "/edit")
  @Requires(Action.EDIT_PUBLICATION)
  @Transactional
  public ModelAndView save(
      @PathVariable String publication,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = door.at(publication);
    var typed = new Typed(all);
    var form = TextForm.typed(typed);
    if (typed.of("then").equals("check")) {
      return checked(found, form);
    }
    var mistakes = form.mistakes();
    return mistakes.any()
        ? Show.refused(VIEW, EditPage.of(found, form, mistakes))
        : saved(actor, found, form);
  }

  private ModelAndView checked(Publication found, TextForm form) {
    var help = ReadingHelp.of(form.prose(), plainer);
    var faults = Mistakes.because("body", Markdown.faults(form.text().body()));
    return Show.page(VIEW, new EditPage(found, form, faults, help, null));
  }

  private ModelAndView saved(Actor actor, Publication found, TextForm form) {
    var words = new RevisePublication.Words(form.words(), form.contact(), form.seen());
    return switch (revise.revise(actor, found.id(), words, clock.instant())) {
      case Attempt.Done<Publication> _ -> Show.seeOther(PublicationPaths.work(found.slug()));
      case Attempt.Refused<Publication>(var reasons) ->
          Show.refused(VIEW, EditPage.of(found, form, Mistakes.because(reasons)));
      case Attempt.Overtaken<Publication> _ -> Show.overtaken(VIEW, both(found, form));
    };
  }

  private EditPage both(Publication found, TextForm form) {
    var now = door.at(found.slug().value());
    var differs = TextChanges.between(now.draft().text(), form.words());
    var mistakes = Mistakes.of(new Mistake("", "publications.overtaken"));
    return new EditPage(now, form.read(now.draft().version()), mistakes, null, differs);
  }
}
