package org.alongside.consultations.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Editing;
import org.alongside.questionnaires.Part;
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

/** Changes a question, or something to read. */
@Controller
class PartPages {

  static final String VIEW = "consultations/part";

  private final Writing writing;

  PartPages(Writing writing) {
    this.writing = writing;
  }

  @GetMapping(ConsultationPaths.PART)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(
      @PathVariable String consultation,
      @PathVariable String part,
      @RequestParam(defaultValue = "") String kind) {
    var found = writing.find(consultation);
    if (found.shown()) {
      return Show.seeOther(ConsultationPaths.draft(found.slug()));
    }
    var now = part(found, part);
    var kept = PartForm.kept(now);
    var form = PartKind.named(kind).map(kept::in).orElse(kept);
    var shown = ShownForm.kept(now.shown(), new Editing(found.questions()).before(part));
    return Show.page(VIEW, new PartPage(found, form, shown, where(found, now), Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.PART)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView save(
      @PathVariable String consultation,
      @PathVariable String part,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = writing.find(consultation);
    var now = part(found, part);
    var fields = new Fields(all);
    var kind = PartKind.named(fields.of("kind")).orElse(PartKind.of(now));
    var page =
        new PartPage(
            found,
            new PartForm(kind, fields),
            new ShownForm(new Editing(found.questions()).before(part), fields),
            new PartPage.Where(action(found, now), now, fields.number("seen"), false),
            Mistakes.none());
    var mistakes = page.form().mistakes();
    return mistakes.any() ? Show.refused(VIEW, with(page, mistakes)) : saved(page, now, actor);
  }

  private ModelAndView saved(PartPage page, Part now, Actor actor) {
    var found = page.consultation();
    Condition shown = page.conditional() ? page.shown().read() : now.shown();
    var next = page.form().read(now.code(), now, shown);
    var questions = new Editing(found.questions()).with(next);
    return switch (writing.write(actor, found, questions, page.where().seen())) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(page.next(now.code()));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, with(page, Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ -> Show.overtaken(VIEW, meanwhile(page, now));
    };
  }

  /** With what stands there now: saving again means having read it. Gone, it is new. */
  private PartPage meanwhile(PartPage page, Part before) {
    var now = writing.find(page.consultation().slug().value());
    var part = new Editing(now.questions()).part(before.code()).orElse(null);
    var where =
        part == null
            ? new PartPage.Where(NewPartPages.action(now, ""), null, now.version(), true)
            : page.where().overtakenBy(part, now.version());
    return new PartPage(now, page.form(), page.shown(), where, Mistakes.none());
  }

  static PartPage with(PartPage page, Mistakes mistakes) {
    return new PartPage(page.consultation(), page.form(), page.shown(), page.where(), mistakes);
  }

  private static Part part(Consultation found, String code) {
    return new Editing(found.questions()).part(code).orElseThrow(NotFound::new);
  }

  private static PartPage.Where where(Consultation found, Part part) {
    return new PartPage.Where(action(found, part), part, found.version(), false);
  }

  private static String action(Consultation found, Part part) {
    return ConsultationPaths.questions(found.slug()) + "/parts/" + part.code();
  }
}
