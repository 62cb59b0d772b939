package org.alongside.decisions.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.DecisionReason;
import org.alongside.decisions.Given;
import org.alongside.decisions.Response;
import org.alongside.participation.Attempt;
import org.alongside.web.Limited;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Answering: one question, saved the moment it is answered, changeable until close. */
@Controller
class ResponsePages {

  private static final String VIEW = "decisions/response";

  private final CastResponse cast;
  private final ResponsePapers papers;
  private final Acts acts;
  private final InstantSource clock;

  ResponsePages(CastResponse cast, ResponsePapers papers, Acts acts, InstantSource clock) {
    this.cast = cast;
    this.papers = papers;
    this.acts = acts;
    this.clock = clock;
  }

  @GetMapping(DecisionPaths.RESPONSE)
  @Requires(Action.RESPOND)
  ModelAndView paper(
      @PathVariable String decision, @RequestParam @Nullable String saved, Actor actor) {
    var id = Acts.id(decision);
    return papers
        .of(id, actor, saved != null)
        .map(page -> Show.page(VIEW, page))
        .orElseGet(() -> Show.seeOther(DecisionPaths.decision(id)));
  }

  @PostMapping(DecisionPaths.RESPONSE)
  @Requires(Action.RESPOND)
  @Limited(times = 60, minutes = 60, each = "decision")
  ModelAndView answer(
      @PathVariable String decision, @RequestParam Map<String, String> sent, Actor actor) {
    var id = Acts.id(decision);
    var form = ResponseForm.typed(sent);
    return switch (attempt(id, form, actor, clock.instant())) {
      case Attempt.Done<Response> _ -> Show.seeOther(DecisionPaths.response(id) + "?saved=yes");
      case Attempt.Refused<Response>(var reasons) ->
          again(id, actor, form, AnswerMistakes.of(reasons));
      case Attempt.Overtaken<Response> _ ->
          papers
              .of(id, actor, false)
              .map(page -> Show.overtaken(VIEW, page.overtaking(form)))
              .orElseGet(() -> late(id, form, AnswerMistakes.of(List.of(DecisionReason.NOT_OPEN))));
    };
  }

  private Attempt<Response> attempt(DecisionId id, ResponseForm form, Actor actor, Instant now) {
    var answer = form.read();
    if (answer.isEmpty()) {
      return Attempt.refused(DecisionReason.ANSWER_DOES_NOT_FIT);
    }
    var supporter = actor.enteredBy();
    var way = supporter == null ? new Given.OnScreen() : new Given.WithSupporter(supporter);
    var given = new Given(form.round(), answer.get(), form.words(), way);
    return acts.attempt(() -> cast.cast(id, actor.personOrThrow(), given, now));
  }

  /** Everything typed is kept, also when the decision has closed meanwhile. */
  private ModelAndView again(DecisionId id, Actor actor, ResponseForm form, Mistakes mistakes) {
    return papers
        .of(id, actor, false)
        .map(page -> Show.refused(VIEW, page.with(form, mistakes)))
        .orElseGet(() -> late(id, form, mistakes));
  }

  private static ModelAndView late(DecisionId id, ResponseForm form, Mistakes mistakes) {
    return Show.refused("decisions/late", new LatePage(id, form, mistakes));
  }
}
