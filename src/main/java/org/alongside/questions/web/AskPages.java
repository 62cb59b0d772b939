package org.alongside.questions.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.formats.AllItems;
import org.alongside.formats.Item;
import org.alongside.participation.Attempt;
import org.alongside.questions.AskQuestion;
import org.alongside.questions.Question;
import org.alongside.web.Limited;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Rate;
import org.alongside.web.RateLimits;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was asked about an item and answered, and the way to ask without an account. */
@Controller
class AskPages {

  private static final String VIEW = "questions/item";

  /** A ward or a library shares one address among many. */
  private static final Rate EACH_SENDER = new Rate(30, Duration.ofHours(1));

  private static final Rate EACH_ADDRESS = new Rate(5, Duration.ofHours(1));

  private final AllItems items;
  private final QuestionsShown shown;
  private final AskQuestion ask;
  private final RateLimits limits;
  private final InstantSource clock;

  AskPages(
      AllItems items,
      QuestionsShown shown,
      AskQuestion ask,
      RateLimits limits,
      InstantSource clock) {
    this.items = items;
    this.shown = shown;
    this.ask = ask;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping(QuestionPaths.OF_ITEM)
  @Requires(Action.ASK_QUESTION)
  ModelAndView read(
      @PathVariable String subject,
      @RequestParam(defaultValue = "") String after,
      @RequestParam(defaultValue = "") String asked,
      Actor actor) {
    var item = items.readable(subject, actor).orElseThrow(NotFound::new);
    return Show.page(VIEW, page(item, actor, after, AskForm.EMPTY).thanks(asked.equals("yes")));
  }

  @PostMapping(QuestionPaths.OF_ITEM)
  @Requires(Action.ASK_QUESTION)
  @Limited(times = 20, minutes = 60)
  @Transactional
  public ModelAndView ask(
      @PathVariable String subject,
      @RequestParam Map<String, String> fields,
      Actor actor,
      HttpServletRequest request) {
    var item = items.readable(subject, actor).orElseThrow(NotFound::new);
    var form = AskForm.typed(fields);
    var wrong = form.mistakes(actor);
    if (wrong.any()) {
      return Show.refused(VIEW, page(item, actor, "", form).wrong(wrong));
    }
    limits.take("question from", request.getRemoteAddr(), EACH_SENDER);
    form.email().ifPresent(email -> limits.take("question to", email.value(), EACH_ADDRESS));
    var about = Question.About.of(item);
    return switch (ask.ask(about, form.words(), form.asker(actor), clock.instant())) {
      case Attempt.Done<Question> _ -> Show.seeOther(QuestionPaths.of(item.ref()) + "?asked=yes");
      case Attempt.Refused<Question>(var reasons) ->
          Show.refused(VIEW, page(item, actor, "", form).wrong(Mistakes.because("words", reasons)));
      case Attempt.Overtaken<Question> _ -> Show.overtaken(VIEW, page(item, actor, "", form));
    };
  }

  private ItemQuestionsPage page(Item item, Actor actor, String after, AskForm form) {
    return new ItemQuestionsPage(
        item, shown.of(item, actor, after), form, clock.instant(), false, Mistakes.none());
  }
}
