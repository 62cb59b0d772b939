package org.alongside.questions.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.formats.AllItems;
import org.alongside.questions.Clearness;
import org.alongside.questions.Question;
import org.alongside.questions.QuestionReason;
import org.alongside.questions.SayWhetherClear;
import org.alongside.web.Mistake;
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

/** Takes the one press that says whether an item was clear, and then asks what was not. */
@Controller
class PressPages {

  private static final String VIEW = "questions/clearSaid";
  private static final Rate EACH_SENDER = new Rate(60, Duration.ofHours(1));

  private final AllItems items;
  private final SayWhetherClear say;
  private final Clearness clearness;
  private final RateLimits limits;
  private final InstantSource clock;

  PressPages(
      AllItems items,
      SayWhetherClear say,
      Clearness clearness,
      RateLimits limits,
      InstantSource clock) {
    this.items = items;
    this.say = say;
    this.clearness = clearness;
    this.limits = limits;
    this.clock = clock;
  }

  @GetMapping(QuestionPaths.CLEAR)
  @Requires(Action.ASK_QUESTION)
  ModelAndView said(
      @PathVariable String subject,
      @RequestParam(defaultValue = "") String was,
      Actor actor,
      HttpServletRequest request) {
    var item = items.readable(subject, actor).orElseThrow(NotFound::new);
    boolean explains = was.equals("not-quite") && ClearCookie.read(request).isPresent();
    return Show.page(VIEW, new ClearSaidPage(item, was, explains, "", Mistakes.none()));
  }

  @PostMapping(QuestionPaths.CLEAR)
  @Requires(Action.ASK_QUESTION)
  @Transactional
  public ModelAndView press(
      @PathVariable String subject,
      @RequestParam(defaultValue = "") String was,
      Actor actor,
      HttpServletRequest request,
      HttpServletResponse response) {
    var item = items.readable(subject, actor).orElseThrow(NotFound::new);
    if (!was.equals("clear") && !was.equals("not-quite")) {
      return Show.seeOther(item.path());
    }
    limits.take("clear from", request.getRemoteAddr(), EACH_SENDER);
    var browser = ClearCookie.read(request).orElseGet(UUID::randomUUID);
    var press = say.say(item, browser, was.equals("clear"), clock.instant());
    ClearCookie.keep(press, request, response);
    return Show.seeOther(QuestionPaths.clear(item.ref()) + "?was=" + was);
  }

  @PostMapping(QuestionPaths.UNCLEAR)
  @Requires(Action.ASK_QUESTION)
  @Transactional
  public ModelAndView explain(
      @PathVariable String subject,
      @RequestParam(defaultValue = "") String words,
      Actor actor,
      HttpServletRequest request) {
    var item = items.readable(subject, actor).orElseThrow(NotFound::new);
    var said = words.strip();
    if (said.length() > Question.LONGEST) {
      var wrong = Mistakes.of(new Mistake("words", QuestionReason.TOO_LONG.key()));
      return Show.refused(VIEW, new ClearSaidPage(item, "not-quite", true, said, wrong));
    }
    if (!said.isEmpty()) {
      ClearCookie.read(request).ifPresent(press -> clearness.explain(press, item.ref(), said));
    }
    return Show.seeOther(QuestionPaths.clear(item.ref()) + "?was=said");
  }
}
