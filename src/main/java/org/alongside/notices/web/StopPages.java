package org.alongside.notices.web;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.mail.Pace;
import org.alongside.mail.Paces;
import org.alongside.mail.Paces.Choice;
import org.alongside.notices.NoticeReason;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a letter leads to, to stop others like it without signing in: to open it does nothing. */
@Controller
class StopPages {

  static final String PATH = "/notices/stop";
  private static final String VIEW = "notices/stop";

  private final Paces paces;
  private final InstantSource clock;

  StopPages(Paces paces, InstantSource clock) {
    this.paces = paces;
    this.clock = clock;
  }

  @GetMapping(PATH)
  @Requires(Action.STOP_NOTICES)
  ModelAndView ask(@RequestParam(name = "t", defaultValue = "") String key) {
    var choice = find(key);
    return choice.isEmpty()
        ? gone()
        : Show.page(VIEW, new StopPage(key, choice.get().kind(), choice.get().pace(), none()));
  }

  /** Without a choice it stops them, as the button of a mail program does. */
  @PostMapping(PATH)
  @Requires(Action.STOP_NOTICES)
  @Transactional
  public ModelAndView stop(
      @RequestParam(name = "t", defaultValue = "") String key,
      @RequestParam(defaultValue = "never") String pace) {
    var choice = find(key);
    if (choice.isEmpty()) {
      return gone();
    }
    var wanted = Pace.read(pace).orElse(Pace.NEVER);
    paces.set(choice.get().person(), choice.get().kind(), wanted, clock.instant());
    return Show.seeOther(PATH + "?t=" + key);
  }

  private Optional<Choice> find(String key) {
    return key.matches("[A-Za-z0-9_-]{32}") ? paces.find(key) : Optional.empty();
  }

  private static ModelAndView gone() {
    var why = Mistakes.because(List.of(NoticeReason.NOT_THERE));
    return Show.refused(VIEW, StopPage.gone(why));
  }

  private static Mistakes none() {
    return Mistakes.none();
  }
}
