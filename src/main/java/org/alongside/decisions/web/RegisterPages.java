package org.alongside.decisions.web;

import java.util.List;
import org.alongside.access.Action;
import org.alongside.access.web.Requires;
import org.alongside.decisions.DecisionLine;
import org.alongside.decisions.DecisionRegister;
import org.alongside.decisions.DecisionRegister.Mark;
import org.alongside.projects.Slug;
import org.alongside.web.SameForStrangers;
import org.alongside.web.Show;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Every joint decision that everyone may see, page by page. */
@Controller
class RegisterPages {

  private static final int SIZE = 25;

  private final DecisionRegister decisions;

  RegisterPages(DecisionRegister decisions) {
    this.decisions = decisions;
  }

  @GetMapping(DecisionPaths.REGISTER)
  @SameForStrangers
  @Requires(Action.LIST_DECISIONS)
  ModelAndView register(
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String project) {
    String only = Slug.isSlug(project) ? project : "";
    Mark after = DecisionPaths.mark(before).orElse(null);
    List<DecisionLine> lines =
        only.isEmpty()
            ? decisions.register(after, SIZE + 1)
            : decisions.register(only, after, SIZE + 1);
    boolean more = lines.size() > SIZE;
    List<DecisionLine> shown = more ? lines.subList(0, SIZE) : lines;
    String older = more ? DecisionPaths.registerAfter(only, Mark.of(shown.getLast())) : null;
    return Show.page("decisions/register", new RegisterPage(only, shown, after == null, older));
  }
}
