package org.alongside.decisions.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.access.Action;
import org.alongside.access.Actor;
import org.alongside.access.web.Requires;
import org.alongside.decisions.AgreeToAmend;
import org.alongside.decisions.AmendProposal;
import org.alongside.decisions.OpenDecision;
import org.alongside.decisions.Timetable;
import org.alongside.participation.Attempt;
import org.alongside.participation.Here;
import org.alongside.participation.WorkingDays;
import org.alongside.web.DateTyped;
import org.alongside.web.Mistakes;
import org.alongside.web.Show;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Changing a proposal to answer objections; a co-chair of each side agrees, and all are asked. */
@Controller
class AmendmentPages {

  private static final String VIEW = "decisions/amendment";

  private final DecisionDoor door;
  private final RaisedObjections raised;
  private final Amending amending;
  private final Acts acts;
  private final InstantSource clock;

  AmendmentPages(
      DecisionDoor door,
      RaisedObjections raised,
      Amending amending,
      Acts acts,
      InstantSource clock) {
    this.door = door;
    this.raised = raised;
    this.amending = amending;
    this.acts = acts;
    this.clock = clock;
  }

  /** The two verbs of an amendment. */
  @Component
  record Amending(AmendProposal write, AgreeToAmend agree) {}

  @GetMapping(DecisionPaths.AMENDMENT)
  @Requires(Action.TAKE_PART_IN_DECISION)
  ModelAndView form(@PathVariable String decision) {
    if (!(door.decision(decision) instanceof OpenDecision open)) {
      return Show.seeOther(DecisionPaths.decision(Acts.id(decision)));
    }
    LocalDate today = Here.day(clock.instant());
    var closes = DateTyped.of(WorkingDays.after(today, Timetable.WORKING_DAYS + 1));
    Set<String> all =
        open.openObjections().stream()
            .map(objection -> objection.id().toString())
            .collect(Collectors.toSet());
    var form = AmendmentForm.of(open.current().proposal(), closes, all);
    return Show.page(VIEW, page(open, form, Mistakes.none()));
  }

  @PostMapping(DecisionPaths.AMENDMENT)
  @Requires(Action.TAKE_PART_IN_DECISION)
  ModelAndView amend(
      @PathVariable String decision,
      @RequestParam Map<String, String> sent,
      @RequestParam(name = "answers", required = false) @Nullable List<String> answers,
      Actor actor) {
    AmendmentForm form = AmendmentForm.typed(sent, answers == null ? List.of() : answers);
    if (form.end().isEmpty()) {
      return again(decision, form, form.mistakes());
    }
    return switch (attempt(decision, form, actor)) {
      case Attempt.Done<OpenDecision> _ ->
          Show.seeOther(DecisionPaths.done(Acts.id(decision), JustDone.AMENDMENT_WAITS));
      case Attempt.Refused<OpenDecision>(var reasons) ->
          again(decision, form, TermsMistakes.because(reasons));
      case Attempt.Overtaken<OpenDecision> _ ->
          Show.overtaken(again(decision, form, Mistakes.none()));
    };
  }

  private Attempt<OpenDecision> attempt(String decision, AmendmentForm form, Actor actor) {
    return acts.attempt(() ->
        amending
            .write()
            .amend(
                Acts.id(decision),
                actor,
                form.proposal(),
                form.end().orElseThrow(),
                form.objections(),
                clock.instant()));
  }

  @PostMapping(DecisionPaths.AMENDMENT + "/agreement")
  @Requires(Action.CHAIR_DECISION)
  ModelAndView agree(@PathVariable String decision, @RequestParam UUID amendment, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.AMENDED,
        () ->
            amending
                .agree()
                .agree(Acts.id(decision), amendment, actor.personOrThrow(), clock.instant()));
  }

  @PostMapping(DecisionPaths.AMENDMENT + "/refusal")
  @Requires(Action.CHAIR_DECISION)
  ModelAndView decline(@PathVariable String decision, @RequestParam UUID amendment, Actor actor) {
    return acts.act(
        decision,
        actor,
        JustDone.AMENDMENT_DECLINED,
        () ->
            amending
                .agree()
                .decline(Acts.id(decision), amendment, actor.personOrThrow(), clock.instant()));
  }

  private ModelAndView again(String decision, AmendmentForm form, Mistakes mistakes) {
    return door.decision(decision) instanceof OpenDecision open
        ? Show.refused(VIEW, page(open, form, mistakes))
        : Show.refused(VIEW, new AmendmentPage(Acts.id(decision), form, List.of(), mistakes));
  }

  private AmendmentPage page(OpenDecision open, AmendmentForm form, Mistakes mistakes) {
    var objections = raised.in(open).objections().stream().filter(DeskPage.Raised::open).toList();
    return new AmendmentPage(open.id(), form, objections, mistakes);
  }
}
