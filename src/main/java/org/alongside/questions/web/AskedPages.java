package org.alongside.questions.web;

import java.time.InstantSource;
import java.util.Map;
import java.util.function.Function;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.participation.Attempt;
import org.alongside.questions.AnswerQuestion;
import org.alongside.questions.Question;
import org.alongside.questions.ShowQuestion;
import org.alongside.questions.TurnDownQuestion;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question as those see it who check and answer: partners and staff, on the same page. */
@Controller
class AskedPages {

  private static final String VIEW = "questions/asked";

  private final QuestionFinder finder;
  private final ShowQuestion show;
  private final AnswerQuestion answer;
  private final TurnDownQuestion turnDown;
  private final InstantSource clock;

  AskedPages(
      QuestionFinder finder,
      ShowQuestion show,
      AnswerQuestion answer,
      TurnDownQuestion turnDown,
      InstantSource clock) {
    this.finder = finder;
    this.show = show;
    this.answer = answer;
    this.turnDown = turnDown;
    this.clock = clock;
  }

  @GetMapping(QuestionPaths.ONE)
  @Requires(Action.CHECK_QUESTION)
  ModelAndView open(@PathVariable String asked) {
    var question = finder.question(asked);
    return Show.page(VIEW, page(question, CheckForm.of(question), Mistakes.none()));
  }

  @PostMapping(QuestionPaths.ONE + "/showing")
  @Requires(Action.CHECK_QUESTION)
  @Transactional
  public ModelAndView show(
      @PathVariable String asked, @RequestParam Map<String, String> fields, Actor actor) {
    var form = CheckForm.typed(fields);
    return after(
        asked, form, "", found -> show.show(actor, found.id(), form.seen(), clock.instant()));
  }

  @PostMapping(QuestionPaths.ONE + "/answer")
  @Requires(Action.CHECK_QUESTION)
  @Transactional
  public ModelAndView answer(
      @PathVariable String asked, @RequestParam Map<String, String> fields, Actor actor) {
    var form = CheckForm.typed(fields);
    return after(
        asked,
        form,
        "answer",
        found -> {
          var reply =
              new AnswerQuestion.Reply(form.answer(), form.seen(), QuestionPaths.read(found));
          return answer.answer(actor, found.id(), reply, clock.instant());
        });
  }

  @PostMapping(QuestionPaths.ONE + "/turning-down")
  @Requires(Action.CHECK_QUESTION)
  @Transactional
  public ModelAndView turnDown(
      @PathVariable String asked, @RequestParam Map<String, String> fields, Actor actor) {
    var form = CheckForm.typed(fields);
    var why = form.why();
    if (why.isEmpty()) {
      var wrong = Mistakes.of(new Mistake("refusal", "questions.mistake.refusal"));
      return Show.refused(VIEW, page(finder.question(asked), form, wrong));
    }
    return after(
        asked,
        form,
        "refusal",
        found -> {
          var decline =
              new TurnDownQuestion.Decline(
                  why.get(), form.seen(), QuestionPaths.of(found.about().item()));
          return turnDown.turnDown(actor, found.id(), decline, clock.instant());
        });
  }

  private ModelAndView after(
      String asked, CheckForm form, String field, Function<Question, Attempt<Question>> verb) {
    var question = finder.question(asked);
    return switch (verb.apply(question)) {
      case Attempt.Done<Question>(var done) -> Show.seeOther(QuestionPaths.one(done.id()));
      case Attempt.Refused<Question>(var reasons) ->
          Show.refused(VIEW, page(question, form, Mistakes.because(field, reasons)));
      case Attempt.Overtaken<Question> _ ->
          Show.overtaken(VIEW, page(question, form.read(question.version()), Mistakes.none()));
    };
  }

  private AskedPage page(Question question, CheckForm form, Mistakes mistakes) {
    return new AskedPage(question, finder.projectOf(question), form, clock.instant(), mistakes);
  }
}
