package org.alongside.formats.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.formats.AnswerFormatRequest;
import org.alongside.formats.AskForFormat;
import org.alongside.formats.FormatRequest;
import org.alongside.formats.Item;
import org.alongside.participation.Attempt;
import org.alongside.web.Mistakes;
import org.alongside.web.NotFound;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for a form that is not there, and says that somebody has got it. */
@Controller
class RequestPages {

  private static final String VIEW = "formats/item";

  private final FormatDoor door;
  private final FormatsPanel panel;
  private final AskForFormat ask;
  private final AnswerFormatRequest answer;
  private final FormatWishes wishes;

  RequestPages(
      FormatDoor door,
      FormatsPanel panel,
      AskForFormat ask,
      AnswerFormatRequest answer,
      FormatWishes wishes) {
    this.door = door;
    this.panel = panel;
    this.ask = ask;
    this.answer = answer;
    this.wishes = wishes;
  }

  @PostMapping(FormatPaths.ITEM + "/requests")
  @Requires(Action.ASK_FOR_FORMAT)
  @Transactional
  public ModelAndView ask(
      @PathVariable String subject,
      @RequestParam Map<String, String> fields,
      Actor actor,
      HttpServletRequest request) {
    var found = door.readable(subject, actor);
    var wish = Wish.typed(fields);
    var wrong = wish.mistakes(actor);
    return wrong.any()
        ? again(found, actor, request, wish, wrong)
        : asked(found, wish, actor, request);
  }

  private ModelAndView asked(Item item, Wish wish, Actor actor, HttpServletRequest request) {
    wishes.limit(wish, request);
    return switch (ask.ask(item, wish.wanted(), wish.asker(actor), wishes.now())) {
      case Attempt.Done<FormatRequest>(var made) ->
          Show.seeOther(FormatPaths.item(item.ref()) + "?asked=" + made.form().code());
      case Attempt.Refused<FormatRequest>(var reasons) ->
          again(item, actor, request, wish, Mistakes.because("form", reasons));
      case Attempt.Overtaken<FormatRequest> _ ->
          Show.overtaken(again(item, actor, request, wish, Mistakes.none()));
    };
  }

  @PostMapping(FormatPaths.ITEM + "/requests/{wish}/answer")
  @Requires(Action.MAKE_FORMAT)
  @Transactional
  public ModelAndView answer(
      @PathVariable String subject,
      @PathVariable UUID wish,
      Actor actor,
      HttpServletRequest request) {
    var found = door.readable(subject, actor);
    var waits = wishes.of(found, wish).orElseThrow(NotFound::new);
    return switch (answer.answer(actor, found, waits, wishes.now())) {
      case Attempt.Done<FormatRequest> _ -> Show.seeOther(FormatPaths.item(found.ref()));
      case Attempt.Refused<FormatRequest>(var reasons) ->
          again(found, actor, request, Wish.NONE, Mistakes.because(reasons));
      case Attempt.Overtaken<FormatRequest> _ ->
          Show.overtaken(again(found, actor, request, Wish.NONE, Mistakes.none()));
    };
  }

  private ModelAndView again(
      Item item, Actor actor, HttpServletRequest request, Wish wish, Mistakes mistakes) {
    var shown = panel.of(item, actor, request);
    return Show.refused(
        VIEW, new ItemPage(shown, "", wish, door.makes(item, actor), wishes.now(), mistakes));
  }
}
