package org.alongside.decisions.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.Asked;
import org.alongside.decisions.CastResponse;
import org.alongside.decisions.DecisionId;
import org.alongside.decisions.Given;
import org.alongside.decisions.MayEnter;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Response;
import org.alongside.participation.Attempt;
import org.alongside.partnerships.Partnerships;
import org.alongside.web.Limited;
import org.alongside.web.Mistake;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Entering what a partner answered in another way; read back first, and counted the same. */
@Controller
class EnteredPages {

  private static final String VIEW = "decisions/entered";

  private final DecisionDoor door;
  private final Entering entering;
  private final Names names;
  private final Acts acts;
  private final InstantSource clock;

  EnteredPages(DecisionDoor door, Entering entering, Names names, Acts acts, InstantSource clock) {
    this.door = door;
    this.entering = entering;
    this.names = names;
    this.acts = acts;
    this.clock = clock;
  }

  /** The verb, and for whom somebody may use it. */
  @Component
  record Entering(CastResponse cast, Partnerships partnerships) {

    MayEnter by(Actor actor, OpenDecision open) {
      var home = open.dossier().home();
      return new MayEnter(partnerships.find(home.partnership()).orElseThrow(), open.asked(), actor);
    }
  }

  @GetMapping(DecisionPaths.ENTERED)
  @Requires(Action.ENTER_RESPONSE)
  ModelAndView form(@PathVariable String decision, Actor actor) {
    return door.decision(decision) instanceof OpenDecision open
        ? Show.page(VIEW, page(open, EnteredForm.empty(open.current().number()), actor))
        : Show.seeOther(DecisionPaths.decision(Acts.id(decision)));
  }

  @PostMapping(DecisionPaths.ENTERED)
  @Requires(Action.ENTER_RESPONSE)
  @Limited(times = 240, minutes = 60, each = "decision")
  ModelAndView enter(
      @PathVariable String decision, @RequestParam Map<String, String> sent, Actor actor) {
    EnteredForm form = EnteredForm.typed(sent);
    if (!(door.decision(decision) instanceof OpenDecision open)) {
      var late = Mistakes.of(new Mistake("", "decisions.reason.not-open"));
      var page = new LatePage(Acts.id(decision), form.response(), late);
      return Show.refused("decisions/late", page);
    }
    var mistakes = mistakes(open, form);
    return mistakes.isEmpty()
        ? enter(open, form, actor)
        : Show.refused(VIEW, page(open, form, actor).with(new Mistakes(mistakes)));
  }

  private ModelAndView enter(OpenDecision open, EnteredForm form, Actor actor) {
    var way = new Given.EnteredFor(actor, form.way().orElseThrow(), form.confirmed());
    var answer = form.response();
    var given = new Given(answer.round(), answer.read().orElseThrow(), answer.words(), way);
    var person = asked(open, form).orElseThrow().person();
    Attempt<Response> attempt =
        acts.attempt(() -> entering.cast().cast(open.id(), person, given, clock.instant()));
    return switch (attempt) {
      case Attempt.Done<Response> _ ->
          Show.seeOther(DecisionPaths.done(open.id(), JustDone.ENTERED));
      case Attempt.Refused<Response>(var reasons) ->
          Show.refused(VIEW, page(open, form, actor).with(AnswerMistakes.of(reasons)));
      case Attempt.Overtaken<Response> _ -> overtaken(open.id(), form, actor);
    };
  }

  /** Another text is asked about meanwhile: what was typed is shown beside it. */
  private ModelAndView overtaken(DecisionId id, EnteredForm form, Actor actor) {
    return door.decision(id.value().toString()) instanceof OpenDecision open
        ? Show.overtaken(VIEW, page(open, form.in(open.current().number()), actor))
        : Show.seeOther(DecisionPaths.decision(id));
  }

  private static List<Mistake> mistakes(OpenDecision open, EnteredForm form) {
    var found = new ArrayList<Mistake>();
    if (asked(open, form).isEmpty()) {
      found.add(new Mistake("asked", "decisions.mistake.asked"));
    }
    if (form.way().isEmpty()) {
      found.add(new Mistake("channel", "decisions.mistake.channel"));
    }
    if (form.response().read().isEmpty()) {
      found.add(new Mistake("answer", "decisions.reason.answer-does-not-fit"));
    }
    if (!form.confirmed()) {
      found.add(new Mistake("confirmed", "decisions.reason.not-read-back"));
    }
    return found;
  }

  private static Optional<Asked> asked(OpenDecision open, EnteredForm form) {
    return form.askedId()
        .flatMap(id -> open.asked().stream().filter(one -> one.id().equals(id)).findFirst());
  }

  private EnteredPage page(OpenDecision open, EnteredForm form, Actor actor) {
    var may = entering.by(actor, open);
    var known = names.of(open.dossier().home().partnership(), open.asked());
    var partners =
        open.asked().stream()
            .filter(one -> may.answersOf(one.side()))
            .flatMap(one -> known.among(one).map(name -> partner(one, name)).stream())
            .sorted(Comparator.comparing(EnteredPage.Partner::name))
            .toList();
    var paper = new EnteredPage.Paper(open.current().proposal(), open.terms().method());
    return new EnteredPage(open.id(), paper, partners, form, Mistakes.none());
  }

  private static EnteredPage.Partner partner(Asked asked, String name) {
    return new EnteredPage.Partner(asked.id(), name, asked.side());
  }
}
