package org.alongside.consultations.web;

import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Editing;
import org.alongside.questionnaires.Questionnaire;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows all questions of a draft; moves, copies and takes them out. */
@Controller
class QuestionsPages {

  private static final String VIEW = "consultations/questions";
  private static final int LONGEST_TITLE = 120;

  private final Writing writing;
  private final FormsOfQuestions forms;

  QuestionsPages(Writing writing, FormsOfQuestions forms) {
    this.writing = writing;
    this.forms = forms;
  }

  private QuestionsPage page(Consultation found, Mistakes mistakes) {
    return new QuestionsPage(found, forms.of(found), mistakes);
  }

  @GetMapping(ConsultationPaths.QUESTIONS)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView show(@PathVariable String consultation) {
    var found = writing.find(consultation);
    return found.shown()
        ? Show.seeOther(ConsultationPaths.draft(found.slug()))
        : Show.page(VIEW, page(found, Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.QUESTIONS)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView change(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor) {
    var found = writing.find(consultation);
    var fields = new Fields(all);
    var next = changed(found.questions(), fields);
    if (next.isEmpty()) {
      var mistakes = Mistakes.of(new Mistake("chapter", "consultations.mistake.chapter"));
      return Show.refused(VIEW, page(found, mistakes));
    }
    return switch (writing.write(actor, found, next.get(), fields.number("seen"))) {
      case Attempt.Done<Consultation> _ -> Show.seeOther(ConsultationPaths.questions(found.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, page(found, Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(VIEW, page(writing.find(consultation), Mistakes.none()));
    };
  }

  /** What a button asks for, and of what: its value names both. Without one, a new chapter. */
  private static Optional<Questionnaire> changed(Questionnaire questions, Fields fields) {
    var editing = new Editing(questions);
    var act = fields.of("act").split(":", 2);
    String code = act.length == 2 ? act[1] : "";
    return switch (act[0]) {
      case "up" -> Optional.of(editing.moved(code, -1));
      case "down" -> Optional.of(editing.moved(code, 1));
      case "copy" -> Optional.of(editing.copied(code));
      case "remove" -> Optional.of(editing.without(code));
      case "any-order" -> Optional.of(questions.in(Questionnaire.Order.ANY));
      case "fixed-order" -> Optional.of(questions.in(Questionnaire.Order.FIXED));
      default ->
          Optional.of(fields.of("chapter"))
              .filter(title -> !title.isEmpty() && title.length() <= LONGEST_TITLE)
              .map(editing::withChapter);
    };
  }
}
