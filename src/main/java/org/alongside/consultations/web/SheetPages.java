package org.alongside.consultations.web;

import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ReviseConsultation;
import org.alongside.consultations.Terms;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Describes a consultation, sheet by sheet. */
@Controller
class SheetPages {

  private static final String VIEW = "consultations/sheet";

  private final Drafting drafting;
  private final ReviseConsultation revise;
  private final WholeOrNotAtAll whole;

  SheetPages(Drafting drafting, ReviseConsultation revise, WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.revise = revise;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.SHEET)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, @PathVariable String sheet) {
    var found = drafting.find(consultation);
    var at = Sheet.at(sheet).orElseThrow(NotFound::new);
    var seen = new SheetPage.Seen(found.version(), Mistakes.none());
    return Show.page(
        VIEW, new SheetPage(found, at, SheetForm.kept(at, found.terms()), List.of(), seen));
  }

  @PostMapping(ConsultationPaths.SHEET)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView save(
      @PathVariable String consultation,
      @PathVariable String sheet,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = drafting.find(consultation);
    var at = Sheet.at(sheet).orElseThrow(NotFound::new);
    var fields = new Fields(all);
    var form = SheetForm.typed(at, found.terms(), fields);
    var mistakes = form.mistakes();
    if (mistakes.any()) {
      return again(found, at, form, mistakes);
    }
    var seen = fields.number("seen");
    return switch (whole.attempt(() -> revised(actor, found, form.read(found.terms()), seen))) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.draft(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          again(found, at, form, Mistakes.because(reasons));
      case Attempt.Overtaken<Consultation> _ -> both(consultation, at, form);
    };
  }

  /** Saves each section in which something was changed. */
  private Attempt<Consultation> revised(Actor actor, Consultation found, Terms next, long seen) {
    var before = found.terms().sections();
    Attempt<Consultation> last = Attempt.done(found);
    for (var section : next.sections()) {
      if (last instanceof Attempt.Done && !before.contains(section)) {
        last = revise.revise(actor, found.id(), section, seen, drafting.now());
      }
    }
    return last;
  }

  private static ModelAndView again(
      Consultation found, Sheet sheet, SheetForm form, Mistakes mistakes) {
    var seen = new SheetPage.Seen(form.fields().number("seen"), mistakes);
    return Show.refused(VIEW, new SheetPage(found, sheet, form, List.of(), seen));
  }

  /** Shows what the other wrote beside what was typed; saving again means having read both. */
  private ModelAndView both(String consultation, Sheet sheet, SheetForm form) {
    var now = drafting.find(consultation);
    var theirs =
        form.blanks().stream()
            .filter(blank -> !form.said(blank).equals(blank.part().kept().apply(now.terms())))
            .toList();
    var seen = new SheetPage.Seen(now.version(), Mistakes.none());
    return Show.overtaken(VIEW, new SheetPage(now, sheet, form, theirs, seen));
  }
}
