package org.alongside.consultations.web;

import java.util.stream.Stream;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.consultations.Consultation;
import org.alongside.consultations.Size;
import org.alongside.participation.Attempt;
import org.alongside.projects.Activity;
import org.alongside.projects.Slug;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Begins a consultation under an activity that asks people. */
@Controller
class StartPages {

  private static final String VIEW = "consultations/start";

  private final Starting starting;

  StartPages(Starting starting) {
    this.starting = starting;
  }

  @GetMapping(ConsultationPaths.START)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView ask(@PathVariable String project, @PathVariable String activity) {
    var found = starting.activity(project, activity);
    return starting
        .begun(found)
        .map(begun -> Show.seeOther(ConsultationPaths.draft(begun.slug())))
        .orElseGet(() -> Show.page(VIEW, page(project, found, null, Mistakes.none())));
  }

  @PostMapping(ConsultationPaths.START)
  @Requires(Action.WRITE_CONSULTATION)
  ModelAndView start(
      @PathVariable String project,
      @PathVariable String activity,
      @RequestParam(defaultValue = "") String size,
      Actor actor) {
    var found = starting.activity(project, activity);
    var chosen = Stream.of(Size.values()).filter(one -> one.name().equals(size)).findFirst();
    if (chosen.isEmpty()) {
      var mistakes = Mistakes.of(new Mistake("size", "consultations.mistake.size"));
      return Show.refused(VIEW, page(project, found, null, mistakes));
    }
    return switch (starting.start(actor, found, chosen.get())) {
      case Attempt.Done<Consultation>(var begun) ->
          Show.seeOther(ConsultationPaths.draft(begun.slug()));
      case Attempt.Refused<Consultation>(var reasons) ->
          Show.refused(VIEW, page(project, found, chosen.get(), Mistakes.because(reasons)));
      case Attempt.Overtaken<Consultation> _ ->
          Show.overtaken(VIEW, page(project, found, chosen.get(), Mistakes.none()));
    };
  }

  private static StartPage page(
      String project, Activity activity, @Nullable Size chosen, Mistakes mistakes) {
    return new StartPage(new Slug(project), activity, chosen, mistakes);
  }
}
