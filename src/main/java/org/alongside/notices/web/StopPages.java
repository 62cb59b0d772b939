package org.alongside.notices.web;

import java.time.InstantSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.mail.Kind;
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
  ModelAndView ask(@RequestParam(name = "t", defaultValue = "") List<String> keys) {
    var choices = find(keys);
    return choices.isEmpty() ? gone() : Show.page(VIEW, new StopPage(choices, Mistakes.none()));
  }

  /**
   * Without a choice it stops them, as the button of a mail program does: all that the letter told.
   *
   * @param beside what else the page shows, and does not change
   */
  @PostMapping(PATH)
  @Requires(Action.STOP_NOTICES)
  @Transactional
  public ModelAndView stop(
      @RequestParam(name = "t", defaultValue = "") List<String> keys,
      @RequestParam(defaultValue = "") List<String> beside,
      @RequestParam(defaultValue = "never") String pace) {
    var choices = find(keys);
    if (choices.isEmpty()) {
      return gone();
    }
    var wanted = Pace.read(pace).orElse(Pace.NEVER);
    for (var choice : choices) {
      paces.set(choice.person(), choice.kind(), wanted, clock.instant());
    }
    return Show.seeOther(page(Stream.concat(keys.stream(), beside.stream())));
  }

  private List<Choice> find(List<String> keys) {
    return paces.find(real(keys.stream()).toList());
  }

  private static String page(Stream<String> keys) {
    return real(keys).collect(Collectors.joining("&t=", PATH + "?t=", ""));
  }

  /** A letter tells of a few kinds at most. */
  private static Stream<String> real(Stream<String> keys) {
    return keys.filter(key -> key.matches("[A-Za-z0-9_-]{32}"))
        .distinct()
        .limit(Kind.values().length);
  }

  private static ModelAndView gone() {
    var why = Mistakes.because(List.of(NoticeReason.NOT_THERE));
    return Show.refused(VIEW, new StopPage(List.of(), why));
  }
}
