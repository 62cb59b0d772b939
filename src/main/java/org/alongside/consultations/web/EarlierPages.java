package org.alongside.consultations.web;

import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.ReviseConsultation;
import org.alongside.consultations.Section;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows whoever is about to ask what people have said before, and asks why they go on. */
@Controller
class EarlierPages {

  private static final String VIEW = "consultations/earlier";

  private final Drafting drafting;
  private final SaidBefore before;
  private final ReviseConsultation revise;
  private final WholeOrNotAtAll whole;

  EarlierPages(
      Drafting drafting, SaidBefore before, ReviseConsultation revise, WholeOrNotAtAll whole) {
    this.drafting = drafting;
    this.before = before;
    this.revise = revise;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.EARLIER)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String words,
      Actor actor) {
    var found = drafting.find(consultation);
    var fields = Fields.none();
    fields.put("go-on", found.terms().earlier().goOn());
    fields.put("seen", String.valueOf(found.version()));
    return Show.page(VIEW, page(found, words.strip(), actor, fields, Mistakes.none()));
  }

  private EarlierPage page(
      Consultation found, String words, Actor actor, Fields fields, Mistakes mistakes) {
    return new EarlierPage(found, before.of(found, words, actor), fields, "", mistakes);
  }

  @PostMapping(ConsultationPaths.EARLIER)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView save(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = drafting.find(consultation);
    var fields = new Fields(all);
    var mistake = Blanks.GO_ON.mistake(fields);
    if (mistake != null) {
      return Show.refused(VIEW, page(found, "", actor, fields, Mistakes.of(mistake)));
    }
    var section = new Section.Earlier(fields.of("go-on"));
    var seen = fields.number("seen");
    var attempt =
        whole.attempt(() -> revise.revise(actor, found.id(), section, seen, drafting.now()));
    return switch (attempt) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.draft(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, page(found, "", actor, fields, Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(VIEW, both(consultation, fields, actor));
    };
  }

  /** What the other wrote stands beside what was typed; saving again means having read both. */
  private EarlierPage both(String consultation, Fields fields, Actor actor) {
    var now = drafting.find(consultation);
    var next = Fields.none();
    next.put("go-on", fields.of("go-on"));
    next.put("seen", String.valueOf(now.version()));
    var theirs = now.terms().earlier().goOn();
    return new EarlierPage(now, before.of(now, "", actor), next, theirs, Mistakes.none());
  }
}
