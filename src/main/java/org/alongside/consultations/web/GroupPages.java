package org.alongside.consultations.web;

import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Chapter;
import org.alongside.questionnaires.Condition;
import org.alongside.questionnaires.Editing;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Mistake;
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

/** Names a page or a chapter of questions, and says when it is shown. */
@Controller
class GroupPages {

  private static final String VIEW = "consultations/group";
  private static final int LONGEST_TITLE = 120;

  private final Writing writing;

  GroupPages(Writing writing) {
    this.writing = writing;
  }

  @GetMapping(ConsultationPaths.GROUP)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(@PathVariable String consultation, @PathVariable String group) {
    var found = writing.find(consultation);
    if (found.shown()) {
      return Show.seeOther(ConsultationPaths.draft(found.slug()));
    }
    var now = group(found.questions(), group).orElseThrow(NotFound::new);
    var before = new Editing(found.questions()).before(group);
    return Show.page(
        VIEW,
        new GroupPage(
            found,
            now,
            ShownForm.kept(now.shown(), before),
            new GroupPage.Typed(now.title(), found.version()),
            Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.GROUP)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView save(
      @PathVariable String consultation,
      @PathVariable String group,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = writing.find(consultation);
    var fields = new Fields(all);
    var page = page(found, group, fields, fields.number("seen"), Mistakes.none());
    if (page.typed().title().length() > LONGEST_TITLE) {
      var mistake = new Mistake("title", "consultations.mistake.too-long", LONGEST_TITLE);
      return Show.refused(
          VIEW, page(found, group, fields, fields.number("seen"), Mistakes.of(mistake)));
    }
    return switch (writing.write(actor, found, changed(page), page.typed().seen())) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(page.back());
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(
              VIEW, page(found, group, fields, page.typed().seen(), Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ -> {
        var now = writing.find(consultation);
        yield Show.overtaken(VIEW, page(now, group, fields, now.version(), Mistakes.none()));
      }
    };
  }

  private static GroupPage page(
      Consultation found, String code, Fields fields, long seen, Mistakes mistakes) {
    var now = group(found.questions(), code).orElseThrow(NotFound::new);
    var shown = new ShownForm(new Editing(found.questions()).before(code), fields);
    return new GroupPage(
        found, now, shown, new GroupPage.Typed(fields.of("title"), seen), mistakes);
  }

  private static Questionnaire changed(GroupPage page) {
    var editing = new Editing(page.consultation().questions());
    String code = page.group().code();
    String title = page.typed().title();
    Condition shown = page.conditional() ? page.shown().read() : page.group().shown();
    return editing
        .chapter(code)
        .map(chapter -> editing.with(new Chapter(code, title, shown, chapter.pages())))
        .orElseGet(() -> {
          var before = editing.page(code).orElseThrow(NotFound::new);
          return editing.with(new Page(code, title, shown, before.parts()));
        });
  }

  private static Optional<GroupPage.Group> group(Questionnaire questions, String code) {
    var editing = new Editing(questions);
    return editing
        .chapter(code)
        .map(each -> new GroupPage.Group(code, each.title(), each.shown()))
        .or(() ->
            editing.page(code).map(each -> new GroupPage.Group(code, each.title(), each.shown())));
  }
}
