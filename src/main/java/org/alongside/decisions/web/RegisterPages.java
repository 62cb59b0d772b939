package org.alongside.decisions.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.Decisions;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every joint decision that everyone may see, page by page. */
@Controller
class RegisterPages {

  private static final int SIZE = 25;

  private final Decisions decisions;

  RegisterPages(Decisions decisions) {
    this.decisions = decisions;
  }

  @GetMapping(DecisionPaths.REGISTER)
  @Requires(Action.LIST_DECISIONS)
  ModelAndView register(@RequestParam @Nullable String before) {
    Instant from = moment(before);
    List<DecisionLine> lines = decisions.register(from, SIZE + 1);
    boolean more = lines.size() > SIZE;
    List<DecisionLine> shown = more ? lines.subList(0, SIZE) : lines;
    String older = more ? DecisionPaths.registerBefore(shown.getLast().dates().from()) : null;
    return Show.page("decisions/register", new RegisterPage(shown, from == null, older));
  }

  /** What is no moment is the first page. */
  private static @Nullable Instant moment(@Nullable String before) {
    try {
      return before == null ? null : Instant.parse(before);
    } catch (DateTimeParseException noMoment) {
      return null;
    }
  }
}
