package org.alongside.consultations.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.SavePage;
import org.alongside.database.WholeOrNotAtAll;
import org.alongside.participation.Attempt;
import org.alongside.questionnaires.Answers;
import org.alongside.questionnaires.Page;
import org.alongside.questionnaires.Route;
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

/** Asks page by page, and saves each page when it is left. */
@Controller
class AnswerPages {

  private static final String VIEW = "consultations/page";

  private final Answering answering;
  private final Speaking speaking;
  private final AnswerFiles files;
  private final SavePage save;
  private final WholeOrNotAtAll whole;

  AnswerPages(
      Answering answering,
      Speaking speaking,
      AnswerFiles files,
      SavePage save,
      WholeOrNotAtAll whole) {
    this.answering = answering;
    this.speaking = speaking;
    this.files = files;
    this.save = save;
    this.whole = whole;
  }

  @GetMapping(ConsultationPaths.PAGE)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView ask(
      @PathVariable String consultation,
      @PathVariable String page,
      Actor actor,
      HttpServletRequest request) {
    var found = answering.consultation(consultation, actor);
    var own = answering.own(found, actor, request).filter(each -> !each.withdrawn());
    if (own.isEmpty()) {
      return Show.seeOther(ConsultationPaths.one(found.slug()));
    }
    var asked = onTheWay(own.get().route(), page);
    if (own.get().pause().isPresent()) {
      return Show.seeOther(ConsultationPaths.answers(found.slug()));
    }
    if (asked.isEmpty()) {
      pageOf(found, page);
      return Show.seeOther(ConsultationPaths.answers(found.slug()));
    }
    if (speaking.ageMissing(own.get())) {
      return Show.seeOther(ConsultationPaths.behalf(found.slug()));
    }
    var fields = KeptFields.of(asked.get(), own.get().answers());
    return Show.page(
        VIEW,
        new AnswerPage(
            found,
            asked.get(),
            fields,
            around(own.get(), page),
            answering.forms(found, actor, request),
            Mistakes.none()));
  }

  @PostMapping(ConsultationPaths.PAGE)
  @Requires(Action.ANSWER_CONSULTATION)
  ModelAndView answer(
      @PathVariable String consultation,
      @PathVariable String page,
      @RequestParam MultiValueMap<String, String> all,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var found = answering.consultation(consultation, actor);
    var sent =
        new Sent(
            pageOf(found, page), new Fields(all), () -> answering.forms(found, actor, request));
    var own = answering.own(found, actor, request).or(() -> typed(found, sent, request, response));
    return own.map(each -> saved(each, sent)).orElseGet(() -> withoutKey(found, sent));
  }

  /**
   * What came in for a page of the questionnaire.
   *
   * @param forms asked only where the page is shown again
   */
  private record Sent(Page page, Fields fields, Supplier<Map<String, QuestionForms>> forms) {
    boolean later() {
      return !fields.of("later").isEmpty() || !instead().isEmpty() || !drop().isEmpty();
    }

    /** The question that is to be answered by a file. */
    String instead() {
      return fields.of("instead");
    }

    /** The question whose file is to go. */
    String drop() {
      return fields.of("drop");
    }

    SavePage.Said said(Answering.Own own, Page shown) {
      var answers = AnswerFiles.beside(own, shown, AnswerForm.read(shown, fields), drop());
      return new SavePage.Said(page.code(), answers, later(), fields.number("seen"));
    }
  }

  private Optional<Answering.Own> typed(
      Consultation found, Sent sent, HttpServletRequest request, HttpServletResponse response) {
    var own = AnswerCookie.typed(sent.fields().of("key")).flatMap(key -> answering.own(found, key));
    own.ifPresent(each -> AnswerCookie.keep(found.slug(), each.key(), request, response));
    return own;
  }

  /** Whoever has lost their key keeps what they typed, and can type the key here. */
  private static ModelAndView withoutKey(Consultation found, Sent sent) {
    var mistakes = Mistakes.of(new Mistake("key", "consultations.mistake.key-lost"));
    var back = ConsultationPaths.one(found.slug());
    var around = AnswerPage.Around.withoutKey(back);
    return Show.refused(VIEW, page(found, sent.page(), sent, around, mistakes));
  }

  private ModelAndView saved(Answering.Own own, Sent sent) {
    var shown = onTheWay(own.route(), sent.page().code()).orElse(sent.page());
    var said = sent.said(own, shown);
    var attempt = whole.attempt(() -> save.save(own.opened(), said, answering.now()));
    return switch (attempt) {
      case Attempt.Done<Answers>(var now) -> Show.seeOther(next(own, now, sent));
      case Attempt.Refused<Answers>(var reasons) ->
          Show.refused(VIEW, again(own, shown, sent, AnswerMistakes.of(reasons)));
      case Attempt.Overtaken<Answers> _ -> Show.overtaken(VIEW, meanwhile(own, shown, sent));
    };
  }

  /** What was read stays what was read: correcting a mistake is no reading of what came since. */
  private AnswerPage again(Answering.Own own, Page shown, Sent sent, Mistakes mistakes) {
    var seen = around(own, shown.code()).seen(sent.fields().number("seen"));
    return page(own.consultation(), shown, sent, seen, mistakes);
  }

  /** What the other wrote stands beside what was typed; saving again means having read both. */
  private AnswerPage meanwhile(Answering.Own before, Page shown, Sent sent) {
    var own = answering.own(before.consultation(), before.key()).orElse(before);
    var around = around(own, shown.code()).meanwhile(own.answers());
    return page(own.consultation(), shown, sent, around, Mistakes.none());
  }

  private static AnswerPage page(
      Consultation found, Page shown, Sent sent, AnswerPage.Around around, Mistakes mistakes) {
    return new AnswerPage(found, shown, sent.fields(), around, sent.forms().get(), mistakes);
  }

  private AnswerPage.Around around(Answering.Own own, String page) {
    return new AnswerPage.Around(
        back(own, page), false, speaking.seen(own.key(), own, page), speaking.young(own), null);
  }

  /** Where the answers lead that are saved now. */
  private String next(Answering.Own before, Answers now, Sent sent) {
    var slug = before.consultation().slug();
    if (!sent.instead().isEmpty() && onTheWay(before.route(), sent.page().code()).isPresent()) {
      return ConsultationPaths.answerFile(slug, sent.page().code(), sent.instead());
    }
    if (!sent.drop().isEmpty()) {
      answering.own(before.consultation(), before.key()).ifPresent(files::sweep);
      return ConsultationPaths.page(slug, sent.page().code());
    }
    if (sent.later() || before.pause().isPresent()) {
      return ConsultationPaths.answers(slug);
    }
    var questions = before.consultation().questions();
    String end =
        questions.anyOrder() ? ConsultationPaths.answers(slug) : ConsultationPaths.check(slug);
    return Route.through(questions, now)
        .after(sent.page().code())
        .map(Page::code)
        .filter(next -> ChapterTasks.sameChapter(before, sent.page().code(), next))
        .map(next -> ConsultationPaths.page(slug, next))
        .orElse(end);
  }

  private static String back(Answering.Own own, String page) {
    var slug = own.consultation().slug();
    return own.route()
        .before(page)
        .map(Page::code)
        .filter(before -> ChapterTasks.sameChapter(own, before, page))
        .map(before -> ConsultationPaths.page(slug, before))
        .orElse(ConsultationPaths.answers(slug));
  }

  private static Optional<Page> onTheWay(Route route, String code) {
    return route.pages().stream().filter(page -> page.code().equals(code)).findFirst();
  }

  private static Page pageOf(Consultation consultation, String code) {
    return consultation.questions().pages().stream()
        .filter(page -> page.code().equals(code))
        .findFirst()
        .orElseThrow(NotFound::new);
  }
}
