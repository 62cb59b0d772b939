package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.questionnaires.Answer;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Route;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lets those who make a consultation try every way through it; nothing is saved. */
@Controller
class TryingPages {

  private static final String VIEW = "consultations/preview";

  private final Drafting drafting;
  private final FormsOfQuestions forms;

  TryingPages(Drafting drafting, FormsOfQuestions forms) {
    this.drafting = drafting;
    this.forms = forms;
  }

  /** The page that is named was answered; the next one on the way is shown. */
  @GetMapping(ConsultationPaths.PREVIEW)
  @Requires(Action.READ_DRAFT_CONSULTATION)
  ModelAndView show(
      @PathVariable String consultation,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor,
      HttpServletRequest request) {
    var found = drafting.find(consultation);
    var tried = tried(found, new Fields(all));
    var at = page(tried.route(), tried.fields().of("at"));
    var mistakes = at.map(page -> mistakes(page, tried.answers())).orElse(Mistakes.none());
    var shown = new Shown(found, tried, forms.of(found, actor, request));
    if (mistakes.any()) {
      return Show.refused(VIEW, shown.page(at, mistakes));
    }
    var next =
        at.isPresent()
            ? tried.route().after(at.get().code())
            : tried.route().pages().stream().findFirst();
    return Show.page(VIEW, shown.page(next, mistakes));
  }

  private static TryingPage.Tried tried(Consultation found, Fields fields) {
    var said = new HashMap<String, Answer>();
    found.questions().pages().forEach(page -> said.putAll(AnswerForm.read(page, fields)));
    var answers = new Answers(said);
    return new TryingPage.Tried(fields, answers, Route.through(found.questions(), answers));
  }

  private static Optional<Page> page(Route route, String code) {
    return route.pages().stream().filter(page -> page.code().equals(code)).findFirst();
  }

  private static Mistakes mistakes(Page page, Answers answers) {
    var found = new ArrayList<Mistake>();
    for (var question : page.questions()) {
      question
          .mistakes(answers.given().get(question.code()))
          .forEach(
              why -> found.add(new Mistake(Fields.id(question.code()), why.key(), why.details())));
    }
    return new Mistakes(found);
  }

  /** What is tried, with the other forms of its questions. */
  private record Shown(
      Consultation found, TryingPage.Tried tried, Map<String, QuestionForms> forms) {

    TryingPage page(Optional<Page> asked, Mistakes mistakes) {
      var around = AnswerPage.Around.back(ConsultationPaths.draft(found.slug()));
      var page =
          asked
              .map(each -> new AnswerPage(found, each, tried.fields(), around, forms, mistakes))
              .orElse(null);
      return new TryingPage(found, tried, page, mistakes);
    }
  }
}
