package org.alongside.consultations.web;

import java.util.List;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Editing;
import org.alongside.questionnaires.Question;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Adds a question, or something to read: first of which kind, then what it says. */
@Controller
class NewPartPages {

  private final Writing writing;

  NewPartPages(Writing writing) {
    this.writing = writing;
  }

  @GetMapping(ConsultationPaths.NEW_PART)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView ask(
      @PathVariable String consultation,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String kind) {
    var found = writing.find(consultation);
    if (found.shown()) {
      return Show.seeOther(ConsultationPaths.draft(found.slug()));
    }
    String where = known(found.questions(), to);
    Optional<PartKind> chosen = PartKind.named(kind);
    return chosen.isEmpty()
        ? Show.page("consultations/kinds", new KindsPage(found, where))
        : Show.page(
            PartPages.VIEW,
            page(found, where, PartForm.empty(chosen.get()), found.version(), Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.NEW_PART)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView add(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = writing.find(consultation);
    var fields = new Fields(all);
    String to = known(found.questions(), fields.of("to"));
    var form = new PartForm(PartKind.named(fields.of("kind")).orElse(PartKind.LONG_TEXT), fields);
    var page = page(found, to, form, fields.number("seen"), form.mistakes());
    return page.mistakes().any() ? Show.refused(PartPages.VIEW, page) : added(page, to, actor);
  }

  private ModelAndView added(PartPage page, String to, Actor actor) {
    var found = page.consultation();
    var editing = new Editing(found.questions());
    String code = editing.fresh(page.form().kind().question() ? "q" : "t");
    var next = editing.added(page.form().read(code, null, page.shown().read()), to);
    return switch (writing.write(actor, found, next, page.where().seen())) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(page.next(code));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(PartPages.VIEW, PartPages.with(page, Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ -> {
        var now = writing.find(found.slug().value());
        yield Show.overtaken(
            PartPages.VIEW, page(now, to, page.form(), now.version(), Mistakes.none()));
      }
    };
  }

  private static PartPage page(
      Consultation found, String to, PartForm form, long seen, Mistakes mistakes) {
    var where = new PartPage.Where(action(found, to), null, seen, false);
    var shown = new ShownForm(before(found.questions(), to), form.fields());
    return new PartPage(found, form, shown, where, mistakes);
  }

  /** What is asked before it: on a page of its own at the end, everything but the last. */
  private static List<Question> before(Questionnaire questions, String to) {
    var editing = new Editing(questions);
    if (editing.page(to).isPresent()) {
      return editing.before(to);
    }
    var chapters = questions.chapters();
    int next = chapters.stream().map(each -> each.code()).toList().indexOf(to) + 1;
    var all = questions.questions();
    return next > 0 && next < chapters.size()
        ? editing.before(chapters.get(next).code())
        : all.subList(0, Math.max(0, all.size() - 1));
  }

  /** A page or a chapter that is there; empty for the usual place. */
  private static String known(Questionnaire questions, String to) {
    var editing = new Editing(questions);
    return editing.page(to).isPresent() || editing.chapter(to).isPresent() ? to : "";
  }

  static String action(Consultation found, String to) {
    return ConsultationPaths.questions(found.slug()) + "/new?to=" + to;
  }
}
